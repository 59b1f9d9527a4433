package downhill.web.classroom;

import downhill.web.chart.Axis;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The guesses of a class as a histogram that lies on its side: a row for each choice, or each range of numbers, with a bar
 * for each round. It is a table, so that everybody can read it.
 */
final class TallyTable {
    private static final int MAX_TICKS = 11;

    private final LanguageChoice language;
    private final Scale scale;
    private final HTMLElement caption = Dom.element("caption", "");
    private final HTMLElement body = Dom.element("tbody", "");
    private final HTMLElement element = Dom.element("table", "tally", caption, body);
    private final List<Row> rows = new ArrayList<>();

    /** What can be guessed. */
    interface Scale {
        /** Returns what can be chosen, in the present language; empty where the answer is a number. */
        List<String> options();

        /** Returns the least number. */
        double min();

        /** Returns the greatest number. */
        double max();

        /** Returns the right answer: a number, or the place of a choice; NaN where it is not known. */
        double truth();
    }

    private static final class Row {
        private final HTMLElement label = Dom.element("th", "tally-label");
        private final HTMLElement[] bars = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement[] counts = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement[] lines = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement mine = Dom.element("span", "tally-mine");
        private final HTMLElement cell = Dom.element("td", "tally-bars");
        private final HTMLElement element = Dom.element("tr", "", label, cell);

        Row() {
            label.setAttribute("scope", "row");
            for (int r = 0; r < Tally.ROUNDS; r++) {
                bars[r] = Dom.element("span", "tally-bar");
                bars[r].setAttribute("data-round", Integer.toString(r + 1));
                counts[r] = Dom.element("span", "tally-count");
                lines[r] = Dom.element("span", "tally-line", bars[r], counts[r]);
                cell.appendChild(lines[r]);
            }
            label.appendChild(Dom.element("span", "tally-words"));
            label.appendChild(mine);
        }

        HTMLElement words() {
            return label.querySelector(".tally-words");
        }
    }

    /**
     * Builds an empty histogram.
     *
     * @param language the language of the page
     * @param scale what can be guessed
     */
    public TallyTable(LanguageChoice language, Scale scale) {
        this.language = language;
        this.scale = scale;
    }

    /**
     * Returns the histogram.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /**
     * Shows guesses.
     *
     * @param tally the guesses
     * @param me number of the member to whom it is shown, or 0
     */
    public void show(Tally tally, int me) {
        List<String> options = scale.options();
        boolean chosen = !options.isEmpty();
        double[] ticks =
                chosen ? new double[0] : Axis.linear(scale.min(), scale.max()).ticks(MAX_TICKS);
        // Round numbers part the ranges; what lies beyond the outer ones belongs to the ranges at the ends.
        int bins = chosen ? options.size() : ticks.length - 1;
        double min = chosen ? -0.5 : ticks[0];
        double max = chosen ? bins - 0.5 : ticks[bins];
        while (rows.size() < bins) {
            rows.add(new Row());
            body.appendChild(rows.get(rows.size() - 1).element);
        }
        int most = 1;
        int[][] counts = new int[Tally.ROUNDS][];
        for (int r = 0; r < Tally.ROUNDS; r++) {
            counts[r] = tally.count(r + 1, min, max, bins);
            for (int count : counts[r]) {
                most = Math.max(most, count);
            }
        }
        boolean again = tally.round() > 1 || !tally.guesses(2).isEmpty();
        Dom.setFlag(element, "data-twice", again);
        Double mine = mine(tally, me);
        for (int i = 0; i < bins; i++) {
            Row row = rows.get(i);
            String words = chosen
                    ? options.get(i)
                    : JsNumber.significant(ticks[i], 4) + "–" + JsNumber.significant(ticks[i + 1], 4);
            Dom.setText(row.words(), words);
            boolean isMine = mine != null && Tally.bin(mine, min, max, bins) == i;
            Dom.setText(row.mine, isMine ? " ● " + language.say(GuessText.ME) : "");
            Dom.setFlag(row.element, "data-mine", isMine);
            boolean isTrue = tally.isRevealed()
                    && scale.truth() == scale.truth()
                    && Tally.bin(scale.truth(), min, max, bins) == i;
            Dom.setFlag(row.element, "data-truth", isTrue);
            for (int r = 0; r < Tally.ROUNDS; r++) {
                row.lines[r].setHidden(r > 0 && !again);
                row.bars[r].getStyle().setProperty("inline-size", JsNumber.fixed(100.0 * counts[r][i] / most, 1) + "%");
                Dom.setText(row.counts[r], counts[r][i] == 0 ? "" : language.whole(counts[r][i]));
            }
        }
        String words =
                language.say(GuessText.ROUND, 1, language.whole(tally.guesses(1).size()));
        if (again) {
            words += " · "
                    + language.say(
                            GuessText.ROUND, 2, language.whole(tally.guesses(2).size()));
        }
        Dom.setText(caption, words);
    }

    private static Double mine(Tally tally, int me) {
        Double second = tally.guesses(2).get(me);
        return second == null ? tally.guesses(1).get(me) : second;
    }
}
