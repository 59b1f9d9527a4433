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
import downhill.web.page.Announcer;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/** The run as files that need nothing of this site: its weights for NumPy, and the program that trains it again. */
final class TakeHome {
    private final LanguageChoice language;
    private final HTMLElement status;
    private final Runnable askForWeights;
    private final Consumer<Parameters> open;
    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement element;
    private Text said;
    private boolean wanted;

    /** Builds the buttons. */
    TakeHome(
            LanguageChoice language,
            HTMLElement status,
            int inputs,
            int classes,
            Runnable askForWeights,
            Consumer<Parameters> open) {
        this.language = language;
        this.status = status;
        this.askForWeights = askForWeights;
        this.open = open;
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(TakeHomeText.WEIGHTS, this::wantWeights).setAttribute("data-action", "download-npz");
        buttons.plain(TakeHomeText.PYTHON, this::savePython).setAttribute("data-action", "download-python");
        buttons.plain(TakeHomeText.COPY, this::copyPython).setAttribute("data-action", "copy-python");
        buttons.plain(TakeHomeText.NOTEBOOK, this::saveNotebook).setAttribute("data-action", "download-notebook");
        HTMLElement input = Dom.element("input", "");
        input.setAttribute("type", "file");
        input.setAttribute("accept", ".npz");
        input.setId("npz-file");
        input.setHidden(true);
        Browser.onFile(input, Npz.MAX_BYTES, (name, content) -> take(name, content, inputs, classes));
        buttons.plain(TakeHomeText.OPEN, input::click).setAttribute("data-action", "open-npz");
        element = Dom.element("div", "take-home-files", buttons.element(), input, note);
        language.follow(this::say);
    }

    /** Returns the buttons. */
    HTMLElement element() {
        return element;
    }

    /** Hears the weights of this moment, and saves them if they were wanted. */
    void take(Parameters parameters) {
        if (wanted) {
            wanted = false;
            Browser.saveFile("params.npz", "application/octet-stream", Int8Array.fromJavaArray(Npz.write(parameters)));
            tell(TakeHomeText.WEIGHTS_SAVED);
        }
    }

    private void take(String name, Int8Array content, int inputs, int classes) {
        if (content == null) {
            tell(TakeHomeText.NOT_READ.with(name, Npz.MAX_BYTES >> 20));
            return;
        }
        try {
            Parameters parameters = Npz.read(content.toJavaArray(), inputs, classes);
            tell(TakeHomeText.OPENED.with(name, parameters.hiddenSize()));
            open.accept(parameters);
        } catch (NpzException wrong) {
            tell(NpzText.of(wrong));
        }
    }

    private void say() {
        Dom.setText(note, language.say(said == null ? TakeHomeText.NOTE : said));
    }

    private void tell(Text words) {
        said = words;
        say();
        Announcer.say(this, language.say(words));
    }

    private void wantWeights() {
        wanted = true;
        askForWeights.run();
    }

    private void savePython() {
        PythonScript script = script();
        if (script != null) {
            Browser.saveFile("downhill.py", "text/x-python", script.file());
            tell(TakeHomeText.PYTHON_SAVED);
        }
    }

    private void copyPython() {
        PythonScript script = script();
        if (script != null) {
            Browser.copy(script.file(), () -> tell(TakeHomeText.COPIED), () -> tell(TakeHomeText.NOT_COPIED));
        }
    }

    private void saveNotebook() {
        PythonScript script = script();
        if (script != null) {
            Browser.saveFile("downhill.ipynb", "application/x-ipynb+json", script.notebook());
            tell(TakeHomeText.NOTEBOOK_SAVED);
        }
    }

    /** Returns the program of the run so far, or null where none has begun. */
    private PythonScript script() {
        RunFacts run = RunFacts.of(status);
        if (run == null) {
            tell(TakeHomeText.NO_RUN);
            return null;
        }
        if (!status.getAttribute("data-own").isEmpty()) {
            tell(TakeHomeText.OWN_RUN);
            return null;
        }
        return new PythonScript(
                run.config(),
                run.changes(),
                run.step(),
                Browser.origin(),
                JsNumber::toText,
                language.current() == Language.KO ? CommentLanguage.KO : CommentLanguage.EN);
    }
}
