package downhill.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.files.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the lab loads before it trains. */
class LabScriptsTest {
    private static final Map<String, StoredFile> PAGES = StaticFiles.load().byAddress();
    /** Not the links to modules that come later or that only some readers load. */
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*\\bsrc=\"(/[^\"]*\\.js)\"");

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

    private static int gzipped(String script) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
