package downhill.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles one module of the client, and again after each edit of a Java file, until it is stopped. It stays in memory, where
 * the compilers are warm.
 *
 * <p>The module is neither minified nor optimized as far as the product's, which takes a third longer. Its classes have a
 * folder of their own, and the next build compiles every module anew: nothing of this gets into the product.
 */
public final class WatchModule {
    private static final long POLL_MILLIS = 200;

    private final String module;
    private final List<Path> sources;
    private final Path modules;
    private final Path work;
    private final Path classes;

    private WatchModule(String module, Path base) {
        this.module = module;
        sources = List.of(base.resolve("src/main/java"), base.resolveSibling("core/src/main/java"));
        modules = base.resolve("target/classes/app");
        work = base.resolve("target/watch");
        classes = work.resolve("classes");
    }

    /**
     * Entry point.
     *
     * @param args the name of the module, such as {@code function-lessons}, and the folder {@code web-client}
     * @throws IOException if a source cannot be read or the module not be written
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!CompileModules.PRODUCT.containsKey(args[0])) {
            System.err.println("There is no module " + args[0] + ", but " + CompileModules.PRODUCT.keySet());
            System.exit(2);
        }
        new WatchModule(args[0], Path.of(args[1]).toAbsolutePath()).watch();
    }

    private void watch() throws IOException, InterruptedException {
        Map<Path, Long> compiled = Map.of();
        Map<Path, Long> seen = Map.of();
        while (true) {
            Map<Path, Long> now = times();
            if (!now.equals(seen)) {
                seen = now;
                long start = System.nanoTime();
                boolean done = compile(compiled, now);
                compiled = done ? now : compiled;
                System.out.printf(
                        "%s.js %s after %.1f s%n", module, done ? "is new" : "stays as it was", seconds(start));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Compiles what was changed, and everything if that is not enough, as where a method has another signature. */
    private boolean compile(Map<Path, Long> before, Map<Path, Long> now) throws IOException {
        if (before.keySet().equals(now.keySet())) {
            List<Path> changed = now.keySet().stream()
                    .filter(file -> !now.get(file).equals(before.get(file)))
                    .toList();
            if (!compileJava(changed)) {
                return false;
            }
            if (compileModule(problem -> {})) {
                return true;
            }
        }
        emptyClasses();
        return compileJava(now.keySet()) && compileModule(System.err::println);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Returns when each source was last changed. */
    private Map<Path, Long> times() throws IOException {
        Map<Path, Long> times = new TreeMap<>();
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(WatchModule::isSource).toList()) {
                    times.put(file, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return times;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
    }

    private boolean compileJava(Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = String.join(File.pathSeparator, classPath());
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-nowarn", "-g", "-d", classes.toString(), "-classpath", classPath);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
    }

    private List<String> classPath() {
        List<String> classPath = new ArrayList<>(List.of(classes.toString()));
        classPath.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return classPath;
    }

    private boolean compileModule(Consumer<String> problems) throws IOException {
        List<String> faults = ModuleCompiler.compile(
                module, CompileModules.PRODUCT.get(module), ModuleCompiler.Mode.DRAFT, classPath(), work);
        faults.forEach(problems);
        if (!faults.isEmpty()) {
            return false;
        }
        // At once: a page may be loading.
        Files.createDirectories(modules);
        Files.move(work.resolve(module + ".js"), modules.resolve(module + ".js"), StandardCopyOption.REPLACE_EXISTING);
        BrotliForms.delete(modules, module);
        return true;
    }

    private void emptyClasses() throws IOException {
        Files.createDirectories(classes);
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(WatchModule::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
