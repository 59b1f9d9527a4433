package downhill.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.files.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the lab loads before it trains, and what a reader of all lessons and of the lab loads. */
class LabScriptsTest {
    private static final Map<String, StoredFile> PAGES = StaticFiles.load().byAddress();
    /** Not the links to modules that come later or that only some readers load. */
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*\\bsrc=\"(/[^\"]*\\.js)\"");

    /** What a page loads later: not what only members of a class or readers of an own file need. */
    private static final Pattern LATER = Pattern.compile("rel=\"(?:worker|later)-module\" href=\"([^\"]*)\"");

    private static final Pattern LESSON = Pattern.compile("href=\"(/learn/[a-z-]+)\"");

    @Test
    void theScriptsBeforeTheFirstStepAreAtMost130KilobytesGzipped() throws IOException {
        List<String> scripts = SCRIPT.matcher(TestServer.text(PAGES.get("/lab")))
                .results()
                .map(script -> script.group(1))
                .toList();
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(3).anyMatch(script -> script.startsWith("/app/client."));
        int bytes = 0;
        for (String script : scripts) {
            bytes += gzipped(TestServer.text(PAGES.get(script)));
        }
        assertThat(bytes).as("%s", scripts).isBetween(60_000, 130_000);
    }

    /** With a browser that takes of each module what the last dictionary that it got does not have. */
    @Test
    void aReaderOfAllLessonsAndOfTheLabLoadsAtMost565KilobytesOfScripts() {
        Set<String> scripts = new LinkedHashSet<>();
        Stream<String> lessons = LESSON.matcher(TestServer.text(PAGES.get("/learn")))
                .results()
                .map(lesson -> lesson.group(1))
                .distinct();
        Stream.of(Stream.of("/learn"), lessons, Stream.of("/lab"))
                .flatMap(pages -> pages)
                .map(page -> TestServer.text(PAGES.get(page)))
                .flatMap(page -> Stream.of(SCRIPT, LATER)
                        .flatMap(pattern -> pattern.matcher(page).results()))
                .forEach(script -> scripts.add(script.group(1)));
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(11).anyMatch(script -> script.startsWith("/app/insight."));

        Set<String> dictionaries = PAGES.values().stream()
                .flatMap(file -> file.brotli().keySet().stream())
                .collect(Collectors.toSet());
        String known = "";
        int bytes = 0;
        for (String script : scripts) {
            StoredFile file = PAGES.get(script);
            byte[] form = file.brotli().getOrDefault(known, file.brotli().get(""));
            bytes += form == null ? file.stored().length : form.length;
            String name = StoredFile.dictionary(file.sha256());
            known = dictionaries.contains(name) ? name : known;
        }
        assertThat(bytes).as("%s", scripts).isBetween(300_000, 565_000);
    }

    private static int gzipped(String script) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
