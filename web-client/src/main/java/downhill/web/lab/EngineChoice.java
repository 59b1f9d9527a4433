package downhill.web.lab;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.engine.EnginePreference;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** What trains: chosen in the settings and in the address. It changes the speed of a run, never its numbers. */
final class EngineChoice {
    private static final String JAVA = "java";

    private final LanguageChoice language;
    private final HTMLElement select = Dom.byId("engine");
    private final HTMLElement note = Dom.byId("engine-note");
    EnginePreference wish;

    EngineChoice(LanguageChoice language) {
        this.language = language;
        choose(EnginePreference.of(Browser.query("path"), Browser.query("workers")));
        select.addEventListener("change", event -> {
            String value = Dom.value(select);
            choose(EnginePreference.of(value, value));
            Browser.setQuery("path", wish.plain() ? JAVA : null);
            Browser.setQuery("workers", wish.workers() > 0 ? Integer.toString(wish.workers()) : null);
        });
    }

    void choose(EnginePreference newWish) {
        wish = newWish;
        String chosen = wish.workers() > 0 ? Integer.toString(wish.workers()) : "";
        Dom.setValue(select, wish.plain() ? JAVA : chosen);
    }

    void show(LabRun run, boolean locked) {
        Dom.setFlag(select, "disabled", locked);
        Text words = run.last.path().equals(JAVA) ? LabText.ENGINE_JAVA : LabText.ENGINE_SIMD;
        Dom.setText(note, language.say(run.last.path().isEmpty() ? LabText.ENGINE_NOTE : words, run.last.workers()));
    }
}
