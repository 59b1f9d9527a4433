package downhill.web.owndata;

import downhill.core.data.IdxFile;
import downhill.core.math.Sha256;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Digests;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.JsonFields;
import downhill.web.worker.OwnData;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/** Takes four files of the reader's, and hands the lab the address of a data set. */
public final class OwnDataPanel {
    private static final Text INTRO = Text.of(
            "MNIST와 같은 형식의 IDX 파일 네 개(훈련 이미지와 레이블, 시험 이미지와 레이블)를 골라 주세요. gzip으로 압축한 파일도 됩니다. 이미지는 28×28이고, 파일은 이 기기를 떠나지 않습니다.",
            "Choose four IDX files like those of MNIST: training images and labels, test images and labels, gzipped or not. Images are 28 × 28, and the files never leave this device.");
    private static final Text DROP =
            Text.of("파일이나 폴더를 여기에 끌어다 놓아도 됩니다.", "You can also drop the files or a folder here.");
    private static final Text READING = Text.of("파일을 읽는 중…", "Reading the files…");
    private static final Text READY = Text.of(
            "훈련 이미지 {0}장과 시험 이미지 {1}장을 읽었습니다. 데이터에서 ‘내 데이터’를 골라 두었습니다. 시작을 눌러 보세요.",
            "{0} training images and {1} test images have been read, and “My data” is chosen. Press Start.");

    private final LanguageChoice language;
    private final HTMLElement intro = Dom.element("p", "note");
    private final HTMLElement drop = Dom.element("p", "note");
    private final HTMLElement note = Dom.element("p", "note own-data-note");
    private final HTMLElement status = Dom.byId("run-status");
    /** The sets whose blobs are there, the newest last. */
    private final List<Blobs> sets = new ArrayList<>();

    private Text said;

    private record Blobs(String dataset, List<String> addresses) {}

    /** A file as own-files.js has read it. */
    private interface FileJson extends JSObject {
        @JSProperty
        String getName();

        @JSProperty
        Int8Array getContent();
    }

    private static JSObject set(String address, int train, int test) {
        JsonFields set = JSObjects.create();
        set.put("address", address);
        set.put("train", train);
        set.put("test", test);
        return set;
    }

    private interface Blob {
        void made(String address, String shardJson, String sha256);
    }

    private OwnDataPanel(LanguageChoice language) {
        this.language = language;
        HTMLElement files = input("own-files");
        files.setAttribute("multiple", "");
        HTMLElement folder = input("own-folder");
        folder.setAttribute("webkitdirectory", "");
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(Text.of("파일 고르기…", "Choose files…"), files::click);
        // Phones have no folders to choose.
        if (!Browser.matchesMedia("(pointer: coarse)")) {
            buttons.plain(Text.of("폴더 고르기…", "Choose a folder…"), folder::click);
        } else {
            drop.setHidden(true);
        }
        HTMLElement panel = Dom.byId("own-data");
        for (HTMLElement part : new HTMLElement[] {intro, buttons.element, files, folder, drop, note}) {
            panel.appendChild(part);
        }
        panel.setHidden(false);
        language.follow(this::say);
        Browser.onEvent("ownfilesbegin", () -> tell(READING));
        Browser.onDetail("ownfiles", this::take);
        Dom.onAttribute(status, "data-config", this::release);
    }

    public static void start(LanguageChoice language) {
        new OwnDataPanel(language);
    }

    private static HTMLElement input(String id) {
        HTMLElement input = Dom.element("input", "");
        input.setAttribute("type", "file");
        input.setId(id);
        input.setHidden(true);
        return input;
    }

    private void tell(Text words) {
        said = words;
        say();
        Announcer.say(this, language.say(words));
    }

    private void say() {
        Dom.setText(intro, language.say(INTRO));
        Dom.setText(drop, language.say(DROP));
        Dom.setText(note, said == null ? "" : language.say(said));
    }

    private void take(JSObject detail) {
        @SuppressWarnings("unchecked")
        JSArrayReader<FileJson> chosen = (JSArrayReader<FileJson>) detail;
        List<OwnFiles.Named> files = new ArrayList<>();
        for (int i = 0; i < chosen.getLength(); i++) {
            Int8Array content = chosen.get(i).getContent();
            files.add(new OwnFiles.Named(chosen.get(i).getName(), content == null ? null : content.toJavaArray()));
        }
        OwnFiles.Outcome outcome = OwnFiles.look(files);
        if (outcome.set() == null) {
            tell(outcome.fault());
            return;
        }
        OwnFiles.Set set = outcome.set();
        blob(set.trainImages(), set.trainLabels(), (trainAddress, train, trainDigest) -> {
            blob(set.testImages(), set.testLabels(), (testAddress, test, testDigest) -> {
                offer(set, train, test, digest(trainDigest + testDigest), trainAddress, testAddress);
            });
        });
    }

    /** The digest of a set is that of the digests of its shards. */
    private static String digest(String digests) {
        byte[] digits = new byte[digests.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) digests.charAt(i);
        }
        return Sha256.hex(digits);
    }

    /** Makes one shard of all images: pixels, then labels. */
    private static void blob(IdxFile.Images images, IdxFile.Labels labels, Blob listener) {
        byte[] bytes = new byte[images.pixels().length + labels.count()];
        System.arraycopy(images.pixels(), 0, bytes, 0, images.pixels().length);
        System.arraycopy(labels.labels(), 0, bytes, images.pixels().length, labels.count());
        Digests.sha256(bytes, sha256 -> {
            String address = Browser.addressOf("application/octet-stream", Int8Array.fromJavaArray(bytes));
            listener.made(
                    address,
                    "{\"count\":" + images.count() + ",\"shards\":[{\"url\":\"" + address + "\",\"first\":0,\"count\":"
                            + images.count() + ",\"bytes\":" + bytes.length + ",\"gzipBytes\":" + bytes.length
                            + ",\"sha256\":\"" + sha256 + "\"}]}",
                    sha256);
        });
    }

    private void offer(OwnFiles.Set set, String train, String test, String digest, String... shards) {
        String manifest = "{\"rows\":" + OwnFiles.SIDE + ",\"columns\":" + OwnFiles.SIDE + ",\"train\":" + train
                + ",\"test\":" + test + ",\"digest\":\"" + digest + "\"}";
        String address = Browser.addressOf("application/json", JSString.valueOf(manifest));
        List<String> addresses = new ArrayList<>(List.of(shards));
        addresses.add(address);
        sets.add(new Blobs(OwnData.name(address), addresses));
        Browser.fire(
                "owndata",
                set(address, set.trainImages().count(), set.testImages().count()));
        release();
        tell(READY.with(
                language.whole(set.trainImages().count()),
                language.whole(set.testImages().count())));
    }

    /** Releases sets that nobody can train on any more: not the newest, which may be chosen, nor that of the run. */
    private void release() {
        String config = status.getAttribute("data-config");
        for (int i = sets.size() - 2; i >= 0; i--) {
            if (config == null || !config.contains(sets.get(i).dataset())) {
                sets.remove(i).addresses().forEach(Browser::release);
            }
        }
    }
}
