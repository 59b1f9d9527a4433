package downhill.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles and compresses all modules of the client, as many at a time as there are processors. */
public final class CompileModules {
    /** The main class of each module of the product; those that take longest begin first. */
    static final Map<String, String> PRODUCT = new LinkedHashMap<>();

    static {
        PRODUCT.put("boards", "downhill.web.BoardMain");
        PRODUCT.put("function-lessons", "downhill.web.FunctionLessons");
        PRODUCT.put("insight", "downhill.web.InsightMain");
        PRODUCT.put("client", "downhill.web.LabMain");
        PRODUCT.put("network-lessons", "downhill.web.NetworkLessons");
        PRODUCT.put("training-lessons", "downhill.web.TrainingLessons");
        PRODUCT.put("home", "downhill.web.HomeMain");
        PRODUCT.put("bench", "downhill.web.BenchMain");
        PRODUCT.put("sweep", "downhill.web.SweepMain");
        PRODUCT.put("closing-lesson", "downhill.web.ClosingLesson");
        PRODUCT.put("worker", "downhill.web.WorkerMain");
        PRODUCT.put("pages", "downhill.web.PageMain");
        PRODUCT.put("class", "downhill.web.ClassMain");
        PRODUCT.put("own-data", "downhill.web.OwnDataMain");
    }

    private static final String SELF_TEST = "downhill.web.selftest.SelfTestPage";

    /** Whoever has read a jar closes it for all others in this JVM: each thread has jars of its own. */
    private static final ThreadLocal<List<String>> CLASS_PATH =
            ThreadLocal.withInitial(CompileModules::copiedClassPath);

    private final Path folder;

    private CompileModules(Path folder) {
        this.folder = folder;
    }

    /**
     * Entry point.
     *
     * @param args {@code product}, or {@code self-test} for what the browser tests need; and the folder of the modules
     * @throws Exception if a module cannot be compiled, compressed or written
     */
    public static void main(String[] args) throws Exception {
        CompileModules modules = new CompileModules(Path.of(args[1]));
        if (args[0].equals("product")) {
            modules.runAll(PRODUCT.keySet().stream().map(modules::product).toList());
            modules.runAll(BrotliForms.of(PRODUCT.keySet(), modules.folder));
        } else {
            modules.runAll(List.of(
                    modules.selfTest("strict", ModuleCompiler.Mode.STRICT),
                    modules.selfTest("product", ModuleCompiler.Mode.PRODUCT)));
        }
    }

    private Callable<Void> product(String name) {
        return () -> {
            compile(name, PRODUCT.get(name), ModuleCompiler.Mode.PRODUCT);
            BrotliForms.delete(folder, name);
            return null;
        };
    }

    private Callable<Void> selfTest(String name, ModuleCompiler.Mode mode) {
        return () -> {
            compile(name, SELF_TEST, mode);
            return null;
        };
    }

    private void compile(String name, String mainClass, ModuleCompiler.Mode mode) {
        List<String> problems = ModuleCompiler.compile(name, mainClass, mode, CLASS_PATH.get(), folder);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(name + ".js: " + String.join("\n", problems));
        }
    }

    private static List<String> copiedClassPath() {
        try {
            Path copies = Files.createTempDirectory("downhill-jars");
            copies.toFile().deleteOnExit();
            List<String> classPath = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (Files.isRegularFile(path)) {
                    path = Files.copy(path, copies.resolve(classPath.size() + ".jar"));
                    path.toFile().deleteOnExit();
                }
                classPath.add(path.toString());
            }
            return classPath;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runAll(List<Callable<Void>> tasks) throws Exception {
        Files.createDirectories(folder);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
