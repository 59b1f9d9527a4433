package downhill.server.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.files.StoredFile;
import downhill.server.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The script that keeps the site on a reader's device, with the list of files of this version. */
final class ServiceWorker {
    /** At the root, since a service worker controls only what lies below its address. */
    static final String ADDRESS = "/service-worker.js";

    /** Other pictures serve those who install or link the site, who are online. */
    private static final Set<String> KEPT = Set.of("js", "css", "json", "svg", "woff2");

    private static final String DIGITS = "/icons/digits.";

    /** The type face, without which all can be read, and modules that few readers come to need. */
    private static final List<String> RARE = List.of("/fonts/", "/app/bench.", "/app/boards.");

    private ServiceWorker() {}

    /** Puts the version and its files, what is rarely needed last, before the script: another version gives other bytes. */
    static byte[] compose(byte[] script, Map<String, String> pages, Collection<String> files) {
        ObjectNode site = Json.object();
        ObjectNode pageList = site.putObject("pages");
        pages.forEach(pageList::put);
        ArrayNode fileList = site.putArray("files");
        files.stream()
                .filter(file -> KEPT.contains(file.substring(file.lastIndexOf('.') + 1)) || file.startsWith(DIGITS))
                .sorted(Comparator.comparing(ServiceWorker::isRare))
                .forEach(fileList::add);
        byte[] hash = StoredFile.sha256(Json.bytes(site));
        site.put("version", HexFormat.of().formatHex(hash, 0, 8));
        String line = "const SITE = " + Json.text(site) + ";\n";
        return (line + new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isRare(String file) {
        return RARE.stream().anyMatch(file::startsWith);
    }
}
