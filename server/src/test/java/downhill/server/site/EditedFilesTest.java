package downhill.server.site;

import static downhill.server.TestServer.header;
import static downhill.server.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.files.ProgramFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on a folder of sources that is edited while it runs. */
class EditedFilesTest {
    private static final String COST = "<h1>비용</h1><code data-source=\"downhill/A.java#one\"></code>";

    @TempDir
    Path sources;

    @TempDir
    Path data;

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        write("static/index.html", "<!doctype html><link href=\"/css/a.css\"><p>one");
        write("static/lesson.html", "{{number}} {{title}} {{prose}}");
        write("static/learn.html", "{{lessons}}");
        write("static/glossary.html", "{{prose}}");
        write("static/lessons/ko/cost.html", COST);
        write("static/lessons/lessons.json", """
                [{"slug": "learning", "module": "training-lessons", "section": "4.1", "ko": "", "en": ""},
                 {"slug": "cost", "module": "function-lessons", "section": "4.2", "ko": "", "en": ""}]
                """);
        write("static/css/a.css", "p { color: red }");
        write("core/src/main/java/downhill/A.java", "class A {\n    int one() {\n        return 1;\n    }\n}\n");
        server = new TestServer(data, new EditedFiles(sources.resolve("static")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anEditIsSeenAtTheNextRequest() throws IOException {
        assertThat(text(server.get("/"))).contains("href=\"/css/a.css\"", "one");
        write("static/index.html", "<!doctype html>two");
        assertThat(text(server.get("/"))).isEqualTo("<!doctype html>two");
        assertThat(text(server.get("/css/a.css"))).isEqualTo("p { color: red }");
        write("static/css/a.css", "p { color: blue }");
        assertThat(text(server.get("/css/a.css"))).isEqualTo("p { color: blue }");
        assertThat(server.get("/css/b.css").statusCode()).isEqualTo(404);
        write("static/css/b.css", "h1 { color: red }");
        assertThat(server.get("/css/b.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aLessonIsComposedAnewWithTheJavaAsItIsNow() throws IOException {
        assertThat(text(server.get("/learn/cost"))).contains("2 ", "비용", "return 1;");
        write("static/lessons/ko/cost.html", COST.replace("비용", "비용 함수"));
        write("core/src/main/java/downhill/A.java", "class A {\n    int one() {\n        return 2 - 1;\n    }\n}\n");
        assertThat(text(server.get("/learn/cost"))).contains("비용 함수", "return 2 - 1;");
        assertThat(text(server.get("/learn"))).contains("비용 함수");
    }

    @Test
    void theQuestionsAreThoseOfTheTextsAsTheyAreNow() throws IOException {
        assertThat(text(server.get("/lessons/questions.json")))
                .startsWith("{\"lessons\":[{\"slug\":\"learning\",\"section\":\"4.1\"")
                .endsWith("\"questions\":[]}");
        String step =
                "<section class=\"step\" id=\"a\" data-guess=\"cost-at-3\"><h2>%s</h2></section><p class=\"take-home\">.</p>";
        write("static/lessons/ko/cost.html", "<h1>비용</h1>" + step.formatted("얼마?"));
        write("static/lessons/en/cost.html", "<h1>Cost</h1>" + step.formatted("How much?"));
        HttpResponse<byte[]> response = server.get("/lessons/questions.json");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(text(response))
                .contains("\"question\":\"cost-at-3\",\"step\":\"a\",\"title\":{\"ko\":\"얼마?\",\"en\":\"How much?\"}");
        write(
                "static/lessons/en/cost.html",
                "<h1>Cost</h1>" + step.formatted("What?").replace("-3", "-4"));
        assertThat(text(server.get("/lessons/questions.json"))).startsWith("static/lessons/en/cost.html, line 1: ");
    }

    @Test
    void aMistakeIsTheAnswerUntilItIsMended() throws IOException {
        write("static/lessons/ko/cost.html", COST.replace("#one", "#two"));
        HttpResponse<byte[]> mistake = server.get("/learn/cost");
        assertThat(mistake.statusCode()).isEqualTo(500);
        assertThat(header(mistake, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(text(mistake))
                .isEqualTo("static/lessons/ko/cost.html: downhill/A.java has 0 methods named two, none is #two\n");
        write("static/lessons/ko/cost.html", COST);
        assertThat(server.get("/learn/cost").statusCode()).isEqualTo(200);

        Files.delete(sources.resolve("static/lesson.html"));
        assertThat(text(server.get("/learn/cost"))).isEqualTo("static/lesson.html is missing\n");
        write("static/lesson.html", "{{slug}}");
        assertThat(text(server.get("/learn/cost"))).isEqualTo("cost");
    }

    @Test
    void theClientComesFromItsOwnFolderOnceItIsCompiled() throws IOException {
        assertThat(text(server.get("/app/client.js"))).isEqualTo(packed("app/client.js"));
        write("web-client/target/classes/app/client.js", "export const one = 1;");
        assertThat(text(server.get("/app/client.js"))).isEqualTo("export const one = 1;");
        assertThat(text(server.get("/app/pages.js"))).isEqualTo(packed("app/pages.js"));
    }

    @Test
    void nothingIsKeptByTheBrowserAndTheServiceWorkerGoesAway() {
        for (String address : new String[] {"/", "/learn", "/learn/cost", "/css/a.css", "/app/client.js"}) {
            HttpResponse<byte[]> response = server.get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            assertThat(header(response, "Cache-Control")).as(address).isEqualTo("no-store");
        }
        HttpResponse<byte[]> worker = server.get("/service-worker.js");
        assertThat(header(worker, "Content-Type")).startsWith("text/javascript");
        assertThat(text(worker)).contains("registration.unregister()");
    }

    @Test
    void otherAddressesKeepTheirAnswers() {
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/runs").statusCode()).isEqualTo(200);
        assertThat(server.get("/data/index.json").statusCode()).isEqualTo(200);
        assertThat(server.head("/").statusCode()).isEqualTo(200);
        assertThat(text(server.get("/nowhere", "Accept", "text/html"))).contains("Page not found");
        for (String address :
                new String[] {"/lesson", "/lesson.html", "/lessons/ko/cost", "/%2e%2e/core/src", "/%00"}) {
            assertThat(server.get(address).statusCode()).as(address).isBetween(400, 404);
        }
    }

    private void write(String path, String content) throws IOException {
        Path file = sources.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String packed(String name) {
        return new String(ProgramFiles.read(name), StandardCharsets.UTF_8);
    }
}
