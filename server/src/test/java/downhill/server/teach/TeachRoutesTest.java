package downhill.server.teach;

import static downhill.server.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.TestServer;
import downhill.server.site.StaticFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class TeachRoutesTest {
    @TempDir
    Path folder;

    @Test
    void theCartridgeLinksEachLessonOfThisSite() throws Exception {
        try (TestServer server = new TestServer(folder, StaticFiles.load())) {
            String origin = "http://127.0.0.1:" + server.port();
            HttpResponse<byte[]> answer = server.get("/teach/downhill.imscc?lang=ko&origin=" + origin);
            assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
            Map<String, Document> files = unpacked(answer.body());
            Document manifest = files.get("imsmanifest.xml");
            assertThat(manifest.getElementsByTagName("schemaversion").item(0).getTextContent())
                    .isEqualTo("1.1.0");
            NodeList resources = manifest.getElementsByTagName("resource");
            assertThat(resources.getLength()).isEqualTo(16).isEqualTo(files.size() - 1);
            for (int i = 0; i < resources.getLength(); i++) {
                Element resource = (Element) resources.item(i);
                String file = ((Element) resource.getElementsByTagName("file").item(0)).getAttribute("href");
                Document link = files.get(file);
                String url = ((Element) link.getElementsByTagName("url").item(0)).getAttribute("href");
                assertThat(url).startsWith(origin + "/");
                assertThat(server.get(url.substring(origin.length())).statusCode())
                        .as(url)
                        .isEqualTo(200);
                assertThat(link.getElementsByTagName("title").item(0).getTextContent())
                        .containsPattern("[가-힣]");
            }
        }
    }

    /** A cartridge with links to somebody else's site would be a trap in this one's name. */
    @Test
    void anotherSiteIsRefused() {
        try (TestServer server = new TestServer(folder, StaticFiles.load())) {
            for (String origin : new String[] {"https://example.org", "javascript:1", "", "http://127.0.0.1"}) {
                assertThat(server.get("/teach/downhill.imscc?origin=" + origin).statusCode())
                        .as(origin)
                        .isEqualTo(400);
            }
        }
    }

    private static Map<String, Document> unpacked(byte[] bytes)
            throws IOException, ParserConfigurationException, SAXException {
        Map<String, Document> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return files;
    }
}
