package downhill.web.lesson;

import downhill.web.dom.TextStore;
import downhill.web.page.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The reader's guesses beside the truths, as the lessons have told them. They stay on the device, for the last page. */
public final class Outcomes {
    private static final String NAME = "downhill.outcome.";
    private static final String SEPARATOR = "\n";

    private final TextStore store;

    public Outcomes(TextStore store) {
        this.store = store;
    }

    /** Keeps what has become of a guess. */
    void keep(String slug, String guess, Function<Language, String> words) {
        store.put(NAME + slug + "." + guess, words.apply(Language.KO) + SEPARATOR + words.apply(Language.EN));
    }

    /** Forgets it: the question is asked anew. */
    void forget(String slug, String guess) {
        store.remove(NAME + slug + "." + guess);
    }

    /** Returns what has become of the guesses of a lesson. */
    public List<String> of(String slug, Language language) {
        List<String> outcomes = new ArrayList<>();
        for (String name : new TreeSet<>(store.names())) {
            if (name.startsWith(NAME + slug + ".")) {
                String kept = store.get(name);
                int middle = kept.indexOf(SEPARATOR);
                outcomes.add(language == Language.KO ? kept.substring(0, middle) : kept.substring(middle + 1));
            }
        }
        return outcomes;
    }
}
