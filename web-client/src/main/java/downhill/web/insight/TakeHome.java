package downhill.web.insight;

import downhill.core.exchange.CommentLanguage;
import downhill.core.exchange.Npz;
import downhill.core.exchange.NpzException;
import downhill.core.exchange.PythonScript;
import downhill.core.network.Parameters;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/** The run as files that need nothing of this site: its weights for NumPy, and the program that trains it again. */
final class TakeHome extends Panel {
    private static final Text NOT_ZIP = Text.of(
            "npz 파일이 아닙니다. numpy.savez로 저장한 파일을 골라 주세요.",
            "This is not an .npz file. Choose one that numpy.savez wrote.");
    private static final Text SINGLE_ARRAY = Text.of(
            "배열 하나짜리 npy 파일입니다. numpy.savez('params.npz', W1=W1, b1=b1, W2=W2, b2=b2)로 저장해 주세요.",
            "This is a single array (.npy). Save with numpy.savez('params.npz', W1=W1, b1=b1, W2=W2, b2=b2).");
    private static final Text TOO_LARGE =
            Text.of("파일이 {1}바이트입니다. {2}바이트까지 읽습니다.", "The file has {1} bytes; at most {2} are read.");
    private static final Text TRUNCATED =
            Text.of("파일이 중간에 끊겼습니다. 다시 내려받아 주세요.", "The file is cut off. Download it again.");
    private static final Text DAMAGED = Text.of("파일이 손상되었습니다.", "The file is damaged.");
    private static final Text DAMAGED_ARRAY = Text.of("{0}: 파일이 손상되었습니다.", "{0} is damaged.");
    private static final Text ENCRYPTED = Text.of("{0}: 암호로 잠겨 있습니다.", "{0} is encrypted.");
    private static final Text COMPRESSED = Text.of(
            "{0}: 이 브라우저는 압축한 배열을 풀지 못합니다. numpy.savez로 저장해 주세요.",
            "{0} is compressed, which this browser cannot unpack. Save with numpy.savez.");
    private static final Text UNKNOWN_COMPRESSION = Text.of(
            "{0}: 압축 방식 {1}번은 읽지 못합니다. numpy.savez나 savez_compressed로 저장해 주세요.",
            "{0} is compressed by method {1}. Save with numpy.savez or savez_compressed.");
    private static final Text CRC_DIFFERS = Text.of(
            "{0}: 내용이 저장할 때와 다릅니다(CRC-32 {1}, 저장할 때 {2}).", "{0} is not what was written (CRC-32 {1}, written {2}).");
    private static final Text ARRAY_MISSING =
            Text.of("{0} 배열이 없습니다. 들어 있는 것: {1}", "There is no array {0}. The file has: {1}");
    private static final Text NOT_AN_ARRAY = Text.of("{0}: NumPy의 배열이 아닙니다.", "{0} is not a NumPy array.");
    private static final Text WRONG_SHAPE = Text.of("{0}의 모양이 {1}입니다. 기대한 모양: {2}", "{0} has shape {1}, expected {2}.");
    private static final Text UNSUPPORTED_TYPE =
            Text.of("{0}의 dtype이 {1}입니다. {2}만 읽습니다.", "{0} has dtype {1}; only {2} can be read.");
    private static final Text WRONG_LENGTH =
            Text.of("{0}의 내용이 {1}바이트입니다. 모양대로라면 {2}바이트여야 합니다.", "{0} has {1} bytes; its shape requires {2}.");
    private static final Text NOT_FINITE = Text.of("{0} = {1}: 유한한 값이 아닙니다.", "{0} = {1} is not finite.");
    private static final Text HIDDEN_SIZE =
            Text.of("{0}의 은닉 뉴런이 {1}개입니다. 읽을 수 있는 범위: {2}", "{0} has {1} hidden units; the lab reads {2}.");

    private static final Text OPENED = Text.of(
            "{0} 파일을 열었습니다. 은닉 뉴런 {1}개입니다. 배운 것, 틀린 것, 써 보기에서 이제 이 신경망을 볼 수 있습니다.",
            "{0} is open: {1} hidden units. The patterns, the mistakes and the pad now show this network.");
    private static final Text NOT_READ =
            Text.of("{0}: 읽을 수 없거나 {1} MB보다 큰 파일입니다.", "{0} cannot be read, or is larger than {1} MB.");
    static final Text LOOKING = Text.of(
            "파일의 가중치를 보고 있습니다. 활성화 함수는 지금 학습과 같다고 봅니다.",
            "You are looking at the weights of a file, with the activation of the current run.");
    static final Text JUDGED = Text.of(
            "파일의 가중치를 보고 있습니다. 활성화 함수는 지금 학습과 같다고 봅니다. 시험 이미지 {1}장 가운데 {0}장을 맞힙니다.",
            "You are looking at the weights of a file, with the activation of the current run: {0} of {1} test images right.");
    static final Text TRAIN_ON = Text.of("이 가중치에서 이어서 학습하기", "Train from these weights");
    private static final Text OWN_RUN = Text.of(
            "내 데이터, 직접 쓴 숫자, 파일의 가중치로 한 학습은 프로그램만으로 되풀이할 수 없습니다. 가중치 파일은 저장할 수 있습니다.",
            "A run with your own data, drawings or weights cannot be repeated by a program alone. Its weights"
                    + " can be saved.");
    static final Text BACK = Text.of("학습한 신경망으로 돌아가기", "Back to the trained network");
    private static final Text NOTE = Text.of(
            "numpy.load로 여는 가중치, 그리고 NumPy만으로 이 학습을 처음부터 되풀이하는 프로그램입니다.",
            "The weights for numpy.load, and a program that repeats this run and needs only NumPy.");
    private static final Text EQUAL = Text.of(
            "{0} {1}걸음까지는 NumPy의 어느 빌드에서나 손실은 10⁻⁹까지, 정확도는 그대로 나옵니다.",
            "{0} Up to step {1} any build of NumPy gives the same losses to 10⁻⁹ and the same accuracies.");
    private static final Text WEIGHTS_SAVED = Text.of(
            "{0}걸음의 가중치를 params.npz로 저장했습니다. numpy.load('params.npz')['W1']의 모양은 (784, 은닉 뉴런 수)입니다.",
            "params.npz is saved, the weights after step {0}. numpy.load('params.npz')['W1'] has shape (784, hidden units).");
    private static final Text PYTHON_SAVED = Text.of(
            "downhill.py를 저장했습니다. 데이터 파일 네 개를 같은 폴더에 두고 python downhill.py로 실행하세요. 파일이 없으면 받을 곳을 알려 줍니다.",
            "downhill.py is saved. Put the four data files beside it and run python downhill.py; it says where to get them.");
    private static final Text COPIED = Text.of("파이썬 코드를 복사했습니다.", "The Python code is copied.");
    private static final Text NOT_COPIED = Text.of(
            "브라우저가 복사를 허락하지 않았습니다. 파일로 저장해 주세요.", "The browser does not allow copying. Save it as a file instead.");
    private static final Text NOTEBOOK_SAVED = Text.of(
            "downhill.ipynb를 저장했습니다. Colab이나 JupyterLite에서 여세요.",
            "downhill.ipynb is saved. Open it in Colab or JupyterLite.");
    private static final Text NO_RUN = Text.of("아직 한 걸음도 학습하지 않았습니다.", "No step has been trained yet.");

    private final HTMLElement status;
    private final Runnable askForWeights;
    private final Consumer<Parameters> open;
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private boolean wanted;
    /** How many files have been chosen: one that is unpacked late does not take the place of a later one. */
    private int taken;

    /** {@code askForWeights} asks for those of this moment, {@code open} takes those of a file. */
    TakeHome(LanguageChoice language, HTMLElement status, Runnable askForWeights, Consumer<Parameters> open) {
        super(language, null, "div", "take-home-files");
        this.status = status;
        this.askForWeights = askForWeights;
        this.open = open;
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(Text.of("가중치 저장하기(params.npz)", "Save weights (params.npz)"), this::wantWeights)
                .setAttribute("data-action", "download-npz");
        script(buttons, "download-python", Text.of("파이썬 파일 저장하기", "Save as Python"), this::savePython);
        script(buttons, "copy-python", Text.of("파이썬 코드 복사하기", "Copy as Python"), this::copyPython);
        script(buttons, "download-notebook", Text.of("노트북 저장하기", "Save as notebook"), this::saveNotebook);
        HTMLElement input = fileInput("npz-file", ".npz");
        Browser.onFile(input, Npz.MAX_BYTES, this::take);
        buttons.plain(Text.of("params.npz 열기…", "Open params.npz…"), input::click)
                .setAttribute("data-action", "open-npz");
        add(buttons.element, input, note);
        language.follow(this::sayNote);
        Dom.onAttribute(status, "data-equal-until", this::sayNote);
    }

    private void sayNote() {
        int equalUntil = RunFacts.equalUntil(status);
        if (said != null || equalUntil < 1) {
            say(note, said == null ? NOTE : said);
        } else {
            say(note, EQUAL, language.say(NOTE), language.whole(equalUntil));
        }
    }

    private void script(ButtonRow buttons, String action, Text label, Consumer<PythonScript> use) {
        buttons.plain(label, () -> withScript(use)).setAttribute("data-action", action);
    }

    /** Takes the weights that are shown, and saves them if they were wanted. */
    void take(Parameters parameters, int step) {
        if (wanted) {
            wanted = false;
            Browser.saveFile("params.npz", "application/octet-stream", Int8Array.fromJavaArray(Npz.write(parameters)));
            tell(note, WEIGHTS_SAVED.with(language.whole(step)));
        }
    }

    private void take(String name, Int8Array content) {
        int mine = ++taken;
        if (content == null) {
            tell(note, NOT_READ.with(name, Npz.MAX_BYTES >> 20));
            return;
        }
        byte[] file = content.toJavaArray();
        try {
            List<Npz.Packed> packed = Browser.canInflate() ? Npz.packed(file, SIDE * SIDE, CLASSES) : List.of();
            unpack(packed, content, new HashMap<>(), unpacked -> {
                if (mine == taken) {
                    read(name, file, unpacked);
                }
            });
        } catch (NpzException wrong) {
            tell(note, faultOf(wrong));
        }
    }

    /** Unpacks one array after the other; of a damaged one there are no bytes. */
    private static void unpack(
            List<Npz.Packed> packed,
            Int8Array file,
            Map<String, byte[]> unpacked,
            Consumer<Map<String, byte[]>> ready) {
        if (unpacked.size() == packed.size()) {
            ready.accept(unpacked);
            return;
        }
        Npz.Packed array = packed.get(unpacked.size());
        Browser.inflate(file, array.from(), array.to(), array.max(), bytes -> {
            unpacked.put(array.name(), bytes == null ? new byte[0] : bytes.toJavaArray());
            unpack(packed, file, unpacked, ready);
        });
    }

    private void read(String name, byte[] file, Map<String, byte[]> unpacked) {
        try {
            Parameters parameters = Npz.read(file, unpacked, SIDE * SIDE, CLASSES);
            tell(note, OPENED.with(name, parameters.hiddenSize()));
            open.accept(parameters);
        } catch (NpzException wrong) {
            tell(note, faultOf(wrong));
        }
    }

    private void wantWeights() {
        wanted = true;
        askForWeights.run();
    }

    private void savePython(PythonScript script) {
        Browser.saveFile("downhill.py", "text/x-python", script.file());
        tell(note, PYTHON_SAVED);
    }

    private void copyPython(PythonScript script) {
        Browser.copy(script.file(), () -> tell(note, COPIED), () -> tell(note, NOT_COPIED));
    }

    private void saveNotebook(PythonScript script) {
        Browser.saveFile("downhill.ipynb", "application/x-ipynb+json", script.notebook());
        tell(note, NOTEBOOK_SAVED);
    }

    /** Makes the program of the run so far, or says why there is none. */
    private void withScript(Consumer<PythonScript> action) {
        RunFacts run = RunFacts.of(status);
        if (run == null) {
            tell(note, NO_RUN);
            return;
        }
        if (!status.getAttribute("data-own").isEmpty()) {
            tell(note, OWN_RUN);
            return;
        }
        action.accept(new PythonScript(
                run.config(),
                run.changes(),
                run.step(),
                run.equalUntil(),
                Browser.origin(),
                JsNumber::toText,
                language.current() == Language.KO ? CommentLanguage.KO : CommentLanguage.EN));
    }

    private static Text faultOf(NpzException wrong) {
        Text pattern = switch (wrong.kind()) {
            case NOT_ZIP -> NOT_ZIP;
            case SINGLE_ARRAY -> SINGLE_ARRAY;
            case TOO_LARGE -> TOO_LARGE;
            case TRUNCATED -> TRUNCATED;
            case DAMAGED -> wrong.array().isEmpty() ? DAMAGED : DAMAGED_ARRAY;
            case ENCRYPTED -> ENCRYPTED;
            case COMPRESSED -> COMPRESSED;
            case UNKNOWN_COMPRESSION -> UNKNOWN_COMPRESSION;
            case CRC_DIFFERS -> CRC_DIFFERS;
            case ARRAY_MISSING -> ARRAY_MISSING;
            case NOT_AN_ARRAY -> NOT_AN_ARRAY;
            case WRONG_SHAPE -> WRONG_SHAPE;
            case UNSUPPORTED_TYPE -> UNSUPPORTED_TYPE;
            case WRONG_LENGTH -> WRONG_LENGTH;
            case NOT_FINITE -> NOT_FINITE;
            case HIDDEN_SIZE -> HIDDEN_SIZE;
        };
        return pattern.with(wrong.array(), wrong.found(), wrong.expected());
    }
}
