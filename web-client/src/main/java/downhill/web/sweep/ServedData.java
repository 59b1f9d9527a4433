package downhill.web.sweep;

import downhill.web.dom.Http;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/** Which data the server has at present. */
final class ServedData {
    private ServedData() {}

    private interface ManifestJson extends JSObject {
        @JSProperty
        String getDigest();
    }

    /**
     * Asks for the digest of a data set, which is another one as soon as any image of it is.
     *
     * @param dataset its name
     * @param answer hears the digest once; an empty text where the server does not say it
     */
    static void ask(String dataset, Consumer<String> answer) {
        Http.get(
                "/data/" + dataset + "/manifest.json",
                (status, body) -> answer.accept(status == 200 ? digest(body) : ""));
    }

    private static String digest(String body) {
        try {
            ManifestJson manifest = (ManifestJson) JSON.parse(body);
            return JSObjects.hasProperty(manifest, "digest") ? manifest.getDigest() : "";
        } catch (RuntimeException unreadable) {
            return "";
        }
    }
}
