package downhill.web.insight;

import downhill.core.plot.Spread;
import downhill.web.chart.FigureFile;
import downhill.web.chart.TableTwin;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** How weights, activations and gradients are spread now and were spread at the start, layer by layer. */
final class SpreadPanel {
    private static final Text[] NAMES = {SpreadText.W1, SpreadText.W2, SpreadText.Z1, SpreadText.DW1, SpreadText.DW2};
    private static final double ROUNDING = 1e-12;
    private static final int W1 = 0;
    private static final int W2 = 1;
    private static final int DW1 = 3;
    private static final int DW2 = 4;

    private final LanguageChoice language;
    private final HTMLElement lesson = Dom.element("p", "spread-lesson");
    private final HTMLElement nowKey = Dom.element("span", "");
    private final HTMLElement startKey = Dom.element("span", "");
    private final HTMLElement[] titles = new HTMLElement[NAMES.length];
    private final HTMLElement[] numbers = new HTMLElement[NAMES.length];
    private final HistogramPicture[] pictures = new HistogramPicture[NAMES.length];
    private final TableTwin table;
    private final HTMLElement element;
    private double[][] now;
    private double[][] start;
    private Spread[] nowSpread;
    private Spread[] startSpread;

    /** Builds an empty panel. */
    SpreadPanel(LanguageChoice language) {
        this.language = language;
        HTMLElement grid = Dom.element("div", "histograms");
        for (int i = 0; i < NAMES.length; i++) {
            titles[i] = Dom.element("h3", "");
            numbers[i] = Dom.element("figcaption", "");
            pictures[i] = new HistogramPicture();
            grid.appendChild(Dom.element("figure", "", titles[i], pictures[i].element(), numbers[i]));
        }
        table = new TableTwin(
                language,
                SpreadText.TABLE,
                new Text[] {
                    SpreadText.WHAT,
                    SpreadText.WHEN,
                    SpreadText.MEAN,
                    SpreadText.DEVIATION,
                    SpreadText.LEAST,
                    SpreadText.GREATEST
                },
                this::rows);
        table.offer(new FigureFile(language, () -> SpreadText.FIGURE, new Sheet(), lesson::getTextContent));
        HTMLElement key = Dom.element(
                "p",
                "spread-key",
                Dom.element("span", "swatch now"),
                nowKey,
                Dom.element("span", "swatch start"),
                startKey);
        element = Dom.element("div", "spread", lesson, key, grid, table.element());
        language.follow(this::say);
    }

    /** All five histograms on one sheet, each below its name and over its numbers. */
    private final class Sheet implements FigureFile.Picture {
        private static final int COLUMNS = 2;
        private static final double GAP = 24;
        private static final double PLOT = 140;
        private static final double LINES = 8;

        private double cell(double font) {
            return PLOT + LINES * font;
        }

        @Override
        public double height(double width) {
            return (NAMES.length + COLUMNS - 1) / COLUMNS * cell(FigureFile.FONT);
        }

        @Override
        public void paint(CanvasRenderingContext2D context, double width, double font) {
            double column = (width - GAP) / COLUMNS;
            for (int i = 0; i < NAMES.length; i++) {
                context.save();
                context.translate(i % COLUMNS * (column + GAP), i / COLUMNS * cell(font));
                context.fillText(titles[i].getTextContent(), 0, font);
                String words = numbers[i].getTextContent();
                int middle = words.indexOf(" · ");
                context.fillText(middle < 0 ? words : words.substring(0, middle), 0, PLOT + 4 * font);
                context.fillText(middle < 0 ? "" : words.substring(middle + 3), 0, PLOT + 5.5 * font);
                context.translate(0, 2 * font);
                pictures[i].drawOn(context, column, PLOT, font);
                context.restore();
            }
        }
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Shows what was found of the network, and of the one at the start. */
    void show(SlopeSurvey.Slopes newNow, SlopeSurvey.Slopes newStart) {
        double[][] before = start;
        now = values(newNow);
        start = values(newStart);
        nowSpread = spreads(now);
        startSpread = before != null && before[W1] == start[W1] ? startSpread : spreads(start);
        for (int i = 0; i < pictures.length; i++) {
            pictures[i].show(now[i], start[i]);
        }
        say();
        table.follow();
    }

    private static double[][] values(SlopeSurvey.Slopes found) {
        return new double[][] {
            found.parameters().w1(),
            found.parameters().w2(),
            found.hidden(),
            found.gradients().w1(),
            found.gradients().w2()
        };
    }

    private static Spread[] spreads(double[][] values) {
        Spread[] spreads = new Spread[values.length];
        for (int i = 0; i < values.length; i++) {
            spreads[i] = Spread.of(values[i]);
        }
        return spreads;
    }

    private void say() {
        Dom.setText(nowKey, language.say(SpreadText.NOW));
        Dom.setText(startKey, language.say(SpreadText.START));
        for (int i = 0; i < NAMES.length; i++) {
            Dom.setText(titles[i], language.say(NAMES[i]));
        }
        if (nowSpread == null) {
            return;
        }
        for (int i = 0; i < NAMES.length; i++) {
            Dom.setText(
                    numbers[i],
                    language.say(
                            SpreadText.NUMBERS,
                            mean(nowSpread[i]),
                            number(nowSpread[i].deviation()),
                            mean(startSpread[i]),
                            number(startSpread[i].deviation())));
        }
        // The weights of a file may all be alike.
        boolean hasWidth = startSpread[W1].deviation() > 0 && startSpread[W2].deviation() > 0;
        Dom.setText(
                lesson,
                areFinite()
                        ? language.say(gradients()) + (hasWidth ? " " + language.say(weights()) : "")
                        : language.say(SpreadText.DIVERGED));
    }

    private boolean areFinite() {
        double sum = 0;
        for (int which : new int[] {W1, W2, DW1, DW2}) {
            sum += nowSpread[which].deviation();
        }
        return sum - sum == 0;
    }

    private Text gradients() {
        double first = nowSpread[DW1].deviation();
        double second = nowSpread[DW2].deviation();
        if (first == 0) {
            return SpreadText.NONE;
        }
        return first <= second
                ? SpreadText.SMALLER.with(JsNumber.significant(second / first, 2))
                : SpreadText.LARGER.with(JsNumber.significant(first / second, 2));
    }

    private Text weights() {
        return SpreadText.WIDER.with(
                JsNumber.significant(nowSpread[W1].deviation() / startSpread[W1].deviation(), 2),
                JsNumber.significant(nowSpread[W2].deviation() / startSpread[W2].deviation(), 2));
    }

    /** The gradients of W2 cancel out over the digits but for rounding. */
    private static String mean(Spread spread) {
        return number(Math.abs(spread.mean()) < ROUNDING * spread.deviation() ? 0 : spread.mean());
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String number = size > 0 && size < 1e-3 ? JsNumber.scientific(value, 2) : JsNumber.significant(value, 2);
        return number.replace('-', '−');
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; nowSpread != null && i < NAMES.length; i++) {
            rows.add(row(NAMES[i], SpreadText.NOW, nowSpread[i]));
            rows.add(row(NAMES[i], SpreadText.START, startSpread[i]));
        }
        return rows;
    }

    private String[] row(Text name, Text when, Spread spread) {
        return new String[] {
            language.say(name),
            language.say(when),
            mean(spread),
            number(spread.deviation()),
            number(spread.least()),
            number(spread.greatest())
        };
    }
}
