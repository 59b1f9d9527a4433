package downhill.web.home;

import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** How many of the twelve digits the reader thinks will be read; then how many are. */
final class HomeGuess {
    private static final int NONE = -1;
    private static final int FIRST = 6;

    private final LanguageChoice language;
    private final HTMLElement words = Dom.byId("home-guess");
    private final HTMLElement number = Dom.byId("home-number");
    private final HTMLElement stepper = Dom.find(".home-number");
    private int guess = NONE;

    HomeGuess(LanguageChoice language) {
        this.language = language;
        HTMLElement fewer = Dom.onAction("fewer", () -> turn(-1));
        HTMLElement more = Dom.onAction("more", () -> turn(1));
        language.follow(() -> {
            fewer.setAttribute("aria-label", language.say(HomeText.FEWER));
            more.setAttribute("aria-label", language.say(HomeText.MORE));
        });
    }

    private void turn(int more) {
        guess = guess == NONE ? FIRST : Math.max(0, Math.min(DigitTiles.COUNT, guess + more));
        Dom.setText(number, Integer.toString(guess));
        Announcer.say(this, number.getTextContent());
    }

    /** Puts beside the guess how many are read. */
    void show(int right) {
        stepper.setHidden(true);
        Dom.setText(words, words(right));
    }

    String words(int right) {
        return guess == NONE ? language.say(HomeText.READ, right) : language.say(HomeText.READ_GUESSED, right, guess);
    }
}
