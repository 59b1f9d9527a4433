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
    private static final int MAX_TICKS_ON_WALL = 6;

    /** Who looks: a member; the teacher, who sees what nobody else may see yet; the whole class, what can be chosen. */
    enum View {
        MEMBER,
        TEACHER,
        WALL
    }

    private final LanguageChoice language;
    private final Questions.AskedJson asked;
    private final HTMLElement[] legends = {Dom.element("span", "tally-legend"), Dom.element("span", "tally-legend")};
    private final HTMLElement caption = Dom.element("caption", "", legends);
    private final HTMLElement body = Dom.element("tbody", "");
    final HTMLElement element = Dom.element("table", "tally", caption, body);
    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private final HTMLElement letter = Dom.element("span", "tally-letter");
        private final HTMLElement words = Dom.element("span", "tally-words");
        private final HTMLElement mine = Dom.element("span", "tally-mine");
        private final HTMLElement label = Dom.element("th", "tally-label", letter, words, mine);
        private final HTMLElement[] bars = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement[] counts = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement[] lines = new HTMLElement[Tally.ROUNDS];
        private final HTMLElement cell;
        private final HTMLElement element;

        Row() {
            label.setAttribute("scope", "row");
            for (int r = 0; r < Tally.ROUNDS; r++) {
                bars[r] = Dom.element("span", "tally-bar");
                bars[r].setAttribute("data-round", Integer.toString(r + 1));
                counts[r] = Dom.element("span", "tally-count");
                lines[r] = Dom.element("span", "tally-line", bars[r], counts[r]);
            }
            cell = Dom.element("td", "tally-bars", lines);
            element = Dom.element("tr", "", label, cell);
        }
    }

    TallyTable(LanguageChoice language, Questions.AskedJson asked) {
        this.language = language;
        this.asked = asked;
        for (int r = 0; r < Tally.ROUNDS; r++) {
            legends[r].setAttribute("data-round", Integer.toString(r + 1));
        }
    }

    /** Shows how many of the members have answered, and what, once everybody may see it or if the reader leads. */
    void show(Tally tally, int me, int members, View view) {
        boolean chosen = asked.getOptions().getLength() > 0;
        boolean counted = view == View.TEACHER || tally.isShown();
        body.setHidden(!counted && !(chosen && view == View.WALL));
        double[] ticks = chosen
                ? new double[0]
                : Axis.linear(asked.getMin(), asked.getMax()).ticks(view == View.WALL ? MAX_TICKS_ON_WALL : MAX_TICKS);
        // Round numbers part the ranges; what lies beyond the outer ones belongs to the ranges at the ends.
        int bins = chosen ? asked.getOptions().getLength() : ticks.length - 1;
        double min = chosen ? -0.5 : ticks[0];
        double max = chosen ? bins - 0.5 : ticks[bins];
        while (rows.size() < bins) {
            rows.add(new Row());
            body.appendChild(rows.get(rows.size() - 1).element);
        }
        int highest = 1;
        int[][] counts = new int[Tally.ROUNDS][];
        for (int r = 0; r < Tally.ROUNDS; r++) {
            counts[r] = tally.count(r + 1, min, max, bins);
            for (int count : counts[r]) {
                highest = Math.max(highest, count);
            }
        }
        boolean again = tally.round() > 1 || !tally.guesses(2).isEmpty();
        Dom.setFlag(element, "data-twice", again);
        double mine = mine(tally, me);
        // The truth is a number, or the place of a choice.
        boolean truthShown = tally.isRevealed() && asked.isKnown();
        for (int i = 0; i < bins; i++) {
            Row row = rows.get(i);
            String words = chosen
                    ? Questions.in(asked.getOptions().get(i), language.current())
                    : JsNumber.significant(ticks[i], 4) + "–" + JsNumber.significant(ticks[i + 1], 4);
            Dom.setText(row.words, words);
            Dom.setText(row.letter, letter(i));
            // Some choices bear the letter that they have in the figure.
            row.letter.setHidden(!chosen || words.startsWith(letter(i) + ":"));
            row.cell.setHidden(!counted);
            boolean isMine = mine == mine && Tally.bin(mine, min, max, bins) == i;
            Dom.setText(row.mine, isMine ? " ● " + language.say(GuessText.ME) : "");
            Dom.setFlag(row.element, "data-mine", isMine);
            Dom.setFlag(row.element, "data-truth", truthShown && Tally.bin(asked.getTruth(), min, max, bins) == i);
            for (int r = 0; r < Tally.ROUNDS; r++) {
                row.lines[r].setHidden(r > 0 && !again);
                double share = 100.0 * counts[r][i] / highest;
                row.bars[r].getStyle().setProperty("inline-size", JsNumber.fixed(share, 1) + "%");
                Dom.setFlag(row.lines[r], "data-none", counts[r][i] == 0);
                Dom.setText(row.counts[r], language.whole(counts[r][i]));
            }
        }
        for (int r = 0; r < Tally.ROUNDS; r++) {
            legends[r].setHidden(r > 0 && !again);
            Dom.setText(legends[r], roundText(tally, r + 1, members));
        }
    }

    /** Returns A for the first choice. */
    private static String letter(int index) {
        return Character.toString((char) ('A' + index));
    }

    private String roundText(Tally tally, int round, int members) {
        return language.say(
                round == 1 ? GuessText.FIRST : GuessText.SECOND,
                language.whole(tally.guesses(round).size()),
                language.whole(members));
    }

    private static double mine(Tally tally, int me) {
        double second = tally.guesses(2).getOrDefault(me, Double.NaN);
        return second == second ? second : tally.guesses(1).getOrDefault(me, Double.NaN);
    }
}
