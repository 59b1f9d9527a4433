package downhill.web.classroom;

import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;

/** What can be guessed, as the list of all questions has it. */
record AskedScale(LanguageChoice language, Questions.AskedJson asked) implements TallyTable.Scale {
    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < asked.getOptions().getLength(); i++) {
            words.add(Questions.in(asked.getOptions().get(i), language.current()));
        }
        return words;
    }

    @Override
    public double min() {
        return asked.getMin();
    }

    @Override
    public double max() {
        return asked.getMax();
    }

    @Override
    public double truth() {
        return asked.isKnown() ? asked.getTruth() : Double.NaN;
    }
}
