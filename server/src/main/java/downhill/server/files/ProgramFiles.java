package downhill.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files packed into this program: in its jar when it runs, in a folder when it is tested. */
public final class ProgramFiles {
    private ProgramFiles() {}

    public static byte[] read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is missing from the program"));
    }

    public static Optional<byte[]> find(String name) {
        try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the wanted files of a folder on the class path by relative path, which starts with a slash. */
    public static Map<String, byte[]> readFolder(String name, Predicate<String> wanted) {
        URL url = ProgramFiles.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        try {
            if (!(url.openConnection() instanceof JarURLConnection packed)) {
                return readFolder(Path.of(url.toURI()), wanted);
            }
            Map<String, byte[]> contents = new TreeMap<>();
            // It stays open: classes are loaded from it.
            JarFile jar = packed.getJarFile();
            for (JarEntry file : Collections.list(jar.entries())) {
                String path =
                        file.getName().startsWith(name + "/") ? file.getName().substring(name.length()) : "";
                if (!file.isDirectory() && !path.isEmpty() && wanted.test(path)) {
                    try (InputStream in = jar.getInputStream(file)) {
                        contents.put(path, in.readAllBytes());
                    }
                }
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the same for a folder on disk. */
    public static Map<String, byte[]> readFolder(Path folder, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String path = "/" + folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    contents.put(path, Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
