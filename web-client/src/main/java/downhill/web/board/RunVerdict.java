package downhill.web.board;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.RunFields;
import org.teavm.jso.dom.html.HTMLElement;

/** What the server says about a run after training it again, in a word and in a sentence. */
public enum RunVerdict {
    /** It has not been trained again yet. */
    WAITING("waiting", BoardText.UNCHECKED, BoardText.UNCHECKED_MEANS),
    /** Every recorded number is that of the run. */
    VERIFIED("verified", BoardText.VERIFIED, BoardText.VERIFIED_MEANS),
    /** A recorded number is not that of the run. */
    DIFFERENT("different", BoardText.DIFFERENT, BoardText.DIFFERENT_MEANS),
    /** It takes longer than the server spends on one. */
    TOO_LONG("too-long", BoardText.TOO_LONG, BoardText.TOO_LONG_MEANS),
    /** It is on this device, and no server has seen it. */
    LOCAL("local", BoardText.LOCAL, BoardText.LOCAL);

    /** Its name in JSON and in styles. */
    final String state;

    final Text word;
    private final Text meaning;

    RunVerdict(String state, Text word, Text meaning) {
        this.state = state;
        this.word = word;
        this.meaning = meaning;
    }

    /** Returns what is known about a run; waiting, if its server does not say. */
    public static RunVerdict of(RunFields run) {
        for (RunVerdict one : values()) {
            if (run.getVerification() != null
                    && one.state.equals(run.getVerification().getState())) {
                return one;
            }
        }
        return WAITING;
    }

    HTMLElement badge(LanguageChoice language) {
        HTMLElement badge = Dom.text("span", "badge", language.say(word));
        badge.setAttribute("data-verification", state);
        return badge;
    }

    /** Returns whether its numbers can be believed: the server has found them, or this device has. */
    boolean isSure() {
        return this == VERIFIED || this == LOCAL;
    }

    String sentence(LanguageChoice language, RunFields run) {
        int step = this == DIFFERENT ? run.getVerification().getStep() : 0;
        return this == DIFFERENT && step == 0
                ? language.say(BoardText.DIFFERENT_DATA)
                : language.say(meaning, language.whole(step));
    }
}
