package downhill.web.lesson;

import downhill.web.dom.JsNumber;
import downhill.web.dom.TextStore;
import downhill.web.page.Separated;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The reader's guesses beside the truths, as the lessons have told them. They stay on the device, for the ends of lessons. */
public final class Outcomes {
    private static final String NAME = "downhill.outcome.";
    /** So much of its scale a good guess may be off. */
    public static final double GOOD = 0.1;

    private final TextStore store;

    public Outcomes(TextStore store) {
        this.store = store;
    }

    /**
     * What has become of a guess.
     *
     * @param mark {@code right} or {@code wrong}; of a number where the guess and the truth stand on its scale, as {@code 30 56}
     *     in percent; empty where an earlier release has kept the words only
     */
    public record Outcome(String ko, String en, String mark) implements Text {
        /** Returns where the guess stands and where the truth, in percent; empty of a choice. */
        public List<String> places() {
            List<String> places = Separated.parts(mark, ' ');
            return places.size() == 2 ? places : List.of();
        }

        /** Returns how far off it was: of a choice 0 or 1, of a number the part of its scale. */
        public double off() {
            List<String> places = places();
            return places.isEmpty()
                    ? mark.equals("right") ? 0 : 1
                    : Math.abs(JsNumber.parse(places.get(0)) - JsNumber.parse(places.get(1))) / 100;
        }

        /** Returns whether it was a good guess. */
        public boolean isGood() {
            return off() <= GOOD;
        }
    }

    void keep(String slug, String guess, Outcome outcome) {
        store.put(NAME + slug + "." + guess, outcome.ko + "\n" + outcome.en + "\n" + outcome.mark);
    }

    /** Forgets it: the question is asked anew. */
    void forget(String slug, String guess) {
        store.remove(NAME + slug + "." + guess);
    }

    /** Returns what has become of the guesses of a lesson. */
    public List<Outcome> of(String slug) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String name : new TreeSet<>(store.names(NAME + slug + "."))) {
            List<String> kept = Separated.parts(store.get(name) + "\n\n", '\n');
            outcomes.add(new Outcome(kept.get(0), kept.get(1), kept.get(2)));
        }
        return outcomes;
    }
}
