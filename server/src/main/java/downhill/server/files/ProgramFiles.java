package downhill.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files packed into this program: in its jar when it runs, in a folder when it is tested. */
public final class ProgramFiles {
    private ProgramFiles() {}

    /**
     * Reads one file.
     *
     * @param name its name on the class path, without a leading slash
     * @return its bytes
     * @throws IllegalStateException if the program was built without it
     */
    public static byte[] read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is missing from the program"));
    }

    /**
     * Reads one file if there is one.
     *
     * @param name its name on the class path, without a leading slash
     * @return its bytes
     */
    public static Optional<byte[]> find(String name) {
        try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the files of a folder and of the folders in it.
     *
     * @param name its name on the class path, without slashes at its ends
     * @param wanted which paths to read
     * @return the bytes by path; a path is relative to the folder and starts with a slash
     * @throws IllegalStateException if the program was built without the folder
     */
    public static Map<String, byte[]> readFolder(String name, Predicate<String> wanted) {
        URL url = ProgramFiles.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return readFolder(Path.of(uri), wanted);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return readFolder(jar.getPath("/" + name), wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the files of a folder on disk, or in an open jar, and of the folders in it.
     *
     * @param folder the folder
     * @param wanted which paths to read
     * @return the bytes by path; a path is relative to the folder and starts with a slash
     * @throws IOException if a file cannot be read
     */
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
