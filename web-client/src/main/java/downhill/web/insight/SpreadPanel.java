package downhill.web.insight;

import downhill.core.math.RoundNumber;
import downhill.core.network.Gradients;
import downhill.core.network.Parameters;
import downhill.core.plot.Histogram;
import downhill.core.plot.Spread;
import downhill.web.chart.CanvasView;
import downhill.web.chart.FigureFile;
import downhill.web.chart.TableTwin;
import downhill.web.chart.Ticks;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** How weights, activations and gradients are spread now and were spread at the start, layer by layer. */
final class SpreadPanel extends Panel {
    private static final Text NOW = Text.of("지금", "now");
    private static final Text START = Text.of("처음", "at the start");
    private static final Text NUMBERS = Text.of(
            "지금 평균 {0}, 표준편차 {1} · 처음 평균 {2}, 표준편차 {3}", "now mean {0}, s.d. {1} · at the start mean {2}, s.d. {3}");
    private static final Text SMALLER = Text.of(
            "W2의 기울기가 W1의 기울기의 {0}배입니다. W1의 기울기는 W2와 활성화 함수의 기울기를 거쳐 오고, 잉크가 없는 픽셀에서는 0이기 때문입니다.",
            "The gradients of W2 are {0} times as large as those of W1, which come back through W2 and the slope of the activation, and are 0 where pixels have no ink.");
    private static final Text LARGER =
            Text.of("W1의 기울기가 W2의 기울기의 {0}배입니다.", "The gradients of W1 are {0} times as large as those of W2.");
    private static final Text DIVERGED = Text.of(
            "값이 너무 크거나 수가 아닌 것이 있어 분포를 비교할 수 없습니다.",
            "Some values are too large or are not numbers, so their spread cannot be compared.");
    private static final Text NONE = Text.of(
            "이 이미지들에서는 W1의 기울기가 모두 0이라 이 층이 배우지 못합니다.",
            "On these images no gradient reaches W1, so this layer cannot learn from them.");
    private static final Text WIDER = Text.of(
            "W1의 표준편차는 처음의 {0}배, W2는 {1}배입니다.",
            "The standard deviation of W1 is {0} times that of the start, that of W2 {1} times.");
    private static final Text FIGURE = Text.of("가중치, 활성화값, 기울기의 분포", "Weights, activations and gradients");
    private static final Text TABLE = Text.of("히스토그램의 표", "Table of the histograms");
    private static final Text WHAT = Text.of("구분", "what");
    private static final Text WHEN = Text.of("언제", "when");
    private static final Text MEAN = Text.of("평균", "mean");
    private static final Text DEVIATION = Text.of("표준편차", "standard deviation");
    private static final Text LEAST = Text.of("최솟값", "minimum");
    private static final Text GREATEST = Text.of("최댓값", "maximum");
    private static final Text BIN_FROM = Text.of("구간 시작", "bin from");
    private static final Text BIN_TO = Text.of("구간 끝", "bin to");
    private static final Text BIN_COUNT = Text.of("개수", "count");

    private static final Text[] NAMES = {
        Text.of("가중치 W1", "Weights W1"),
        Text.of("가중치 W2", "Weights W2"),
        Text.of("은닉 뉴런의 출력 z1", "Outputs z1 of the hidden units"),
        Text.of("W1의 기울기", "Gradients of W1"),
        Text.of("W2의 기울기", "Gradients of W2"),
    };
    private static final double ROUNDING = 1e-12;
    private static final int W1 = 0;
    private static final int W2 = 1;
    private static final int DW1 = 3;
    private static final int DW2 = 4;

    private final HTMLElement lesson = Dom.element("p", "spread-lesson");
    private final HTMLElement nowKey = language.words("span", "", NOW);
    private final HTMLElement startKey = language.words("span", "", START);
    private final HTMLElement[] titles = new HTMLElement[NAMES.length];
    private final HTMLElement[] numbers = elements(NAMES.length, "figcaption", "");
    private final HistogramPicture[] pictures = new HistogramPicture[NAMES.length];
    private final TableTwin table;
    /** The weights at the start, of which {@code startSpread} is. */
    private double[] startWeights;

    private Spread[] nowSpread;
    private Spread[] startSpread;

    SpreadPanel(LanguageChoice language) {
        super(language, null, "div", "spread");
        HTMLElement grid = Dom.element("div", "histograms");
        for (int i = 0; i < NAMES.length; i++) {
            titles[i] = language.words("h3", "", NAMES[i]);
            pictures[i] = new HistogramPicture();
            grid.appendChild(Dom.element("figure", "", titles[i], pictures[i].element, numbers[i]));
        }
        table = new TableTwin(language, TABLE, new Text[] {WHAT, WHEN, MEAN, DEVIATION, LEAST, GREATEST}, this::rows);
        table.inFiles(
                new Text[] {WHAT, WHEN, MEAN, DEVIATION, LEAST, GREATEST, BIN_FROM, BIN_TO, BIN_COUNT}, this::fileRows);
        table.offer(new FigureFile(language, () -> FIGURE, new Sheet(), lesson::getTextContent));
        HTMLElement now = Dom.element("span", "swatch now");
        HTMLElement key = Dom.element("p", "spread-key", now, nowKey, Dom.element("span", "swatch start"), startKey);
        add(lesson, key, grid, table.element);
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

    /** Shows what was found of the network, and of the one at the start. */
    void show(SlopeSurvey.Slopes newNow, SlopeSurvey.Slopes newStart) {
        double[][] now = values(newNow);
        double[][] start = values(newStart);
        nowSpread = spreads(now);
        startSpread = start[W1] == startWeights ? startSpread : spreads(start);
        startWeights = start[W1];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i].show(now[i], start[i]);
        }
        say();
        table.follow();
    }

    private static double[][] values(SlopeSurvey.Slopes found) {
        Parameters parameters = found.parameters();
        Gradients gradients = found.gradients();
        return new double[][] {parameters.w1(), parameters.w2(), found.hidden(), gradients.w1(), gradients.w2()};
    }

    private static Spread[] spreads(double[][] values) {
        Spread[] spreads = new Spread[values.length];
        for (int i = 0; i < values.length; i++) {
            spreads[i] = Spread.of(values[i]);
        }
        return spreads;
    }

    private void say() {
        if (nowSpread == null) {
            return;
        }
        for (int i = 0; i < NAMES.length; i++) {
            say(
                    numbers[i],
                    NUMBERS,
                    mean(nowSpread[i]),
                    number(nowSpread[i].deviation()),
                    mean(startSpread[i]),
                    number(startSpread[i].deviation()));
        }
        // The weights of a file may all be alike.
        boolean hasWidth = startSpread[W1].deviation() > 0 && startSpread[W2].deviation() > 0;
        if (areFinite()) {
            Dom.setText(lesson, language.say(gradients()) + (hasWidth ? " " + language.say(weights()) : ""));
        } else {
            say(lesson, DIVERGED);
        }
    }

    private boolean areFinite() {
        double sum = nowSpread[W1].deviation()
                + nowSpread[W2].deviation()
                + nowSpread[DW1].deviation()
                + nowSpread[DW2].deviation();
        return sum - sum == 0;
    }

    private Text gradients() {
        double first = nowSpread[DW1].deviation();
        double second = nowSpread[DW2].deviation();
        if (first == 0) {
            return NONE;
        }
        return first <= second
                ? SMALLER.with(JsNumber.significant(second / first, 2))
                : LARGER.with(JsNumber.significant(first / second, 2));
    }

    private Text weights() {
        return WIDER.with(
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
        return JsNumber.written(number);
    }

    private List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; nowSpread != null && i < NAMES.length; i++) {
            rows.add(row(NAMES[i], NOW, nowSpread[i]));
            rows.add(row(NAMES[i], START, startSpread[i]));
        }
        return rows;
    }

    private List<String[]> fileRows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; nowSpread != null && i < NAMES.length; i++) {
            pictures[i].count();
            String name = language.say(NAMES[i]);
            rows.addAll(bins(name, language.say(NOW), nowSpread[i], pictures[i].now, JsNumber::toText));
            rows.addAll(bins(name, language.say(START), startSpread[i], pictures[i].start, JsNumber::toText));
        }
        return rows;
    }

    /** Returns a row for each bin of a histogram, with what is known of all its numbers. */
    static List<String[]> bins(
            String name, String when, Spread spread, Histogram histogram, DoubleFunction<String> print) {
        List<String[]> rows = new ArrayList<>();
        for (int b = 0; b < histogram.binCount(); b++) {
            rows.add(new String[] {
                name,
                when,
                print.apply(spread.mean()),
                print.apply(spread.deviation()),
                print.apply(spread.least()),
                print.apply(spread.greatest()),
                print.apply(histogram.edge(b)),
                print.apply(histogram.edge(b + 1)),
                Integer.toString(histogram.count(b))
            });
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

    /** Two histograms on one axis, one the ghost of the other; each fills the height, as only shapes are compared. */
    private static final class HistogramPicture {
        private static final int MAX_BINS = 60;
        private static final int MAX_TICKS = 5;
        private static final double FOOT = 18;

        /** All that it says is said in words beside it. */
        final HTMLElement element = Dom.element("div", "histogram");

        private final CanvasView view;
        private final LazyDrawing drawing;
        private double[] nowValues;
        private double[] startValues;
        private Histogram now;
        private Histogram start;
        private double[] countedValues;
        private RoundNumber countedWidth;

        HistogramPicture() {
            view = new CanvasView(element, this::paint);
            drawing = new LazyDrawing(element, this::count);
        }

        void drawOn(CanvasRenderingContext2D context, double width, double height, double font) {
            if (nowValues != null && now == null) {
                count();
            }
            view.drawOn(context, width, height, font);
        }

        void show(double[] newNow, double[] newStart) {
            nowValues = newNow;
            startValues = newStart;
            drawing.request();
        }

        /** Counts only what is in sight, and the start only where it has changed. */
        private void count() {
            RoundNumber width = Histogram.width(MAX_BINS, nowValues, startValues);
            now = Histogram.of(nowValues, width);
            if (countedValues != startValues || !width.equals(countedWidth)) {
                start = Histogram.of(startValues, width);
                countedValues = startValues;
                countedWidth = width;
            }
            view.draw();
        }

        private void paint() {
            if (now == null || now.binCount() == 0 || start.binCount() == 0) {
                return;
            }
            double least = Math.min(now.edge(0), start.edge(0));
            double greatest = Math.max(now.edge(now.binCount()), start.edge(start.binCount()));
            double height = view.height() - FOOT;
            double scale = view.width() / (greatest - least);
            CanvasRenderingContext2D context = view.context();
            trace(start, least, scale, height);
            fill("--control", 0.45);
            trace(now, least, scale, height);
            fill("--accent", 0.8);
            // The ghost shows through.
            trace(start, least, scale, height);
            context.setStrokeStyle(CanvasView.color("--ink"));
            context.setLineWidth(1);
            context.stroke();
            context.setFillStyle(CanvasView.color("--line"));
            context.fillRect(0, height, view.width(), 1);
            context.setFont(view.font());
            context.setTextBaseline("alphabetic");
            context.setFillStyle(CanvasView.color("--muted"));
            Ticks ticks = Ticks.of(least, greatest, MAX_TICKS);
            for (double tick : ticks.values()) {
                double x = (tick - least) * scale;
                context.setTextAlign(x < FOOT ? "left" : x > view.width() - FOOT ? "right" : "center");
                context.fillRect(Math.min(x, view.width() - 1), height, 1, 4);
                context.fillText(JsNumber.written(JsNumber.significant(tick, 3)), x, view.height() - 2);
            }
        }

        private void fill(String color, double alpha) {
            CanvasRenderingContext2D context = view.context();
            context.setGlobalAlpha(alpha);
            context.setFillStyle(CanvasView.color(color));
            context.fill();
            context.setGlobalAlpha(1);
        }

        private void trace(Histogram histogram, double least, double scale, double height) {
            int most = 1;
            for (int i = 0; i < histogram.binCount(); i++) {
                most = Math.max(most, histogram.count(i));
            }
            CanvasRenderingContext2D context = view.context();
            context.beginPath();
            context.moveTo((histogram.edge(0) - least) * scale, height);
            for (int i = 0; i < histogram.binCount(); i++) {
                double top = height - (height - 2) * histogram.count(i) / most;
                context.lineTo((histogram.edge(i) - least) * scale, top);
                context.lineTo((histogram.edge(i + 1) - least) * scale, top);
            }
            context.lineTo((histogram.edge(histogram.binCount()) - least) * scale, height);
        }
    }
}
