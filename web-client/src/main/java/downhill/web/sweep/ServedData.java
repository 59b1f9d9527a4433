package downhill.web.sweep;

import downhill.web.dom.Http;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.json.JSON;

/**
 * The data that the server has at present.
 *
 * @param digest another one as soon as any image is
 * @param train number of training images
 * @param test number of test images
 */
record ServedData(String digest, int train, int test) {
    private interface ManifestJson extends JSObject {
        @JSProperty
        String getDigest();

        @JSProperty
        PartJson getTrain();

        @JSProperty
        PartJson getTest();
    }

    private interface PartJson extends JSObject {
        @JSProperty
        JSArrayReader<ShardJson> getShards();
    }

    private interface ShardJson extends JSObject {
        @JSProperty
        int getCount();
    }

    /** Asks what a data set consists of; the answer is null where the server does not say it. */
    static void ask(String dataset, Consumer<ServedData> answer) {
        Http.get(
                "/data/" + dataset + "/manifest.json",
                (status, body) -> answer.accept(status == 200 ? read(body) : null));
    }

    private static ServedData read(String body) {
        try {
            ManifestJson manifest = (ManifestJson) JSON.parse(body);
            return new ServedData(manifest.getDigest(), count(manifest.getTrain()), count(manifest.getTest()));
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static int count(PartJson part) {
        int count = 0;
        for (int i = 0; i < part.getShards().getLength(); i++) {
            count += part.getShards().get(i).getCount();
        }
        return count;
    }
}
