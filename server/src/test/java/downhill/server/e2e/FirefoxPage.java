package downhill.server.e2e;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.firefox.FirefoxProfile;
import org.openqa.selenium.io.TemporaryFilesystem;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/**
 * A page in a Firefox of its own, with an empty profile and without a driver between: Firefox itself speaks
 * <a href="https://www.w3.org/TR/webdriver-bidi/">WebDriver BiDi</a>.
 */
final class FirefoxPage implements WebPage {

    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)\\R");

    private final Json json = new Json();
    private final File profile;
    private final Process process;
    private final HttpClient client;
    private final BiDi biDi;
    private final String context;

    private FirefoxPage(File profile, Process process, String address) {
        this.profile = profile;
        this.process = process;
        URI uri = URI.create(address + "/session");
        client = HttpClient.Factory.createDefault()
                .createClient(ClientConfig.defaultConfig().baseUri(uri));
        biDi = new BiDi(new Connection(client, uri.toString()), LIMIT);
        send("session.new", Map.of("capabilities", Map.of()));
        List<?> contexts = (List<?>) send("browsingContext.getTree", Map.of()).get("contexts");
        context = (String) ((Map<?, ?>) contexts.get(0)).get("context");
    }

    /** Starts Firefox with an empty page, in a process of this locale. */
    static FirefoxPage start(Path binary, String locale) throws IOException {
        File profile = profile();
        File log = new File(profile, "firefox.log");
        ProcessBuilder builder = new ProcessBuilder(
                binary.toString(), "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", "" + profile);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
        try {
            return new FirefoxPage(profile, process, address(process, log));
        } catch (AssertionError | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    private static String address(Process process, File log) {
        Pause.until(
                LIMIT,
                () -> !process.isAlive() || ADDRESS.matcher(read(log)).find(),
                () -> "Firefox does not tell its address:\n" + read(log));
        Matcher address = ADDRESS.matcher(read(log));
        if (!address.find()) {
            throw new AssertionError("Firefox has ended:\n" + read(log));
        }
        return address.group(1);
    }

    @Override
    public void go(String url) {
        send("browsingContext.navigate", Map.of("context", context, "url", url, "wait", "complete"));
    }

    @Override
    public Object evaluate(String expression) {
        // As JSON, whose types are those of the other browsers' answers.
        Map<String, Object> answer = send(
                "script.evaluate",
                Map.of(
                        "expression",
                        "JSON.stringify(%s) ?? 'null'".formatted(expression),
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        false));
        if (!(answer.get("result") instanceof Map<?, ?> result)) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return json.toType((String) result.get("value"), Json.OBJECT_TYPE);
    }

    @Override
    public List<?> errors() {
        return ErrorRecorder.recorded(this);
    }

    @Override
    public void close() {
        try {
            send("browser.close", Map.of());
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(process);
            biDi.close();
            client.close();
            TemporaryFilesystem.getDefaultTmpFS().deleteTempDir(profile);
        }
    }

    private Map<String, Object> send(String method, Map<String, Object> parameters) {
        return biDi.send(new Command<>(method, parameters, Json.MAP_TYPE));
    }

    /** What Firefox would ask or tell its makers goes to a port where nobody listens; what is local needs no proxy. */
    private static File profile() {
        FirefoxProfile profile = new FirefoxProfile();
        profile.setPreference("network.proxy.type", 1);
        for (String protocol : List.of("http", "ssl", "socks")) {
            profile.setPreference("network.proxy." + protocol, "127.0.0.1");
            profile.setPreference("network.proxy." + protocol + "_port", 9);
        }
        return profile.layoutOnDisk();
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
