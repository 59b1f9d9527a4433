package downhill.web.insight;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.network.Parameters;
import downhill.web.chart.FigureFile;
import downhill.web.control.ArrowKeys;
import downhill.web.control.Choice;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The columns of w1 as images, one for each hidden unit, in two hues for the sign. One of them can be chosen. */
final class WeightTiles {
    /** As many are shown at first; so many are drawn in a moment on a phone, too. */
    private static final int FIRST = 100;

    private enum Scale implements Text {
        SHARED(InsightText.SHARED),
        OWN(InsightText.OWN);

        private final Text words;

        Scale(Text words) {
            this.words = words;
        }

        @Override
        public String ko() {
            return words.ko();
        }

        @Override
        public String en() {
            return words.en();
        }
    }

    private final LanguageChoice language;
    private final int side;
    private final IntConsumer listener;
    private final HTMLElement list = Dom.element("ul", "tiles");
    /** Opens below the row of the chosen tile. */
    private final HTMLElement place;

    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement healthMark = Dom.element("span", "tile-mark");
    private final HTMLElement healthWords = Dom.element("span", "");
    private final HTMLElement more = Dom.element("button", "plain");
    private final Choice<Scale> choice;
    private final HTMLElement element;
    private final ArrowKeys keys = new ArrowKeys(list, ".tile");
    private final List<HTMLElement> buttons = new ArrayList<>();
    private final List<CanvasRenderingContext2D> canvases = new ArrayList<>();
    private final List<HTMLElement> marks = new ArrayList<>();
    private final SignColors colors = new SignColors(this::draw);
    private final LazyDrawing drawing;
    private Parameters parameters;
    /** Null while nobody has looked. */
    private HiddenActivity activity;

    private Scale scale = Scale.SHARED;
    private boolean all;
    private int chosen = -1;

    /** Builds an empty panel. */
    WeightTiles(LanguageChoice language, int side, HTMLElement detail, IntConsumer listener) {
        this.language = language;
        this.side = side;
        this.listener = listener;
        place = Dom.element("li", "unit-place", detail);
        choice = new Choice<>(language, InsightText.SCALE, List.of(Scale.values()), this::rescale);
        choice.show(scale);
        more.setAttribute("type", "button");
        more.addEventListener("click", event -> showAll());
        more.setHidden(true);
        healthMark.setAttribute("aria-hidden", "true");
        HTMLElement health = Dom.element("p", "tiles-note tiles-health", healthMark, healthWords);
        FigureFile file = new FigureFile(language, () -> InsightText.TILES_FIGURE, new Sheet(), note::getTextContent);
        element =
                Dom.element("div", "weight-tiles", choice.element(), health, list, note, more, file.element(this::csv));
        drawing = new LazyDrawing(list, this::draw);
        language.follow(this::say);
    }

    /** All tiles that are shown, each over its number. */
    private final class Sheet implements FigureFile.Picture {
        private static final int COLUMNS = 10;
        private static final double GAP = 8;

        private double tile(double width) {
            return (width + GAP) / COLUMNS - GAP;
        }

        @Override
        public double height(double width) {
            int rows = (canvases.size() + COLUMNS - 1) / COLUMNS;
            return rows * (tile(width) + 2 * FigureFile.FONT);
        }

        @Override
        public void paint(CanvasRenderingContext2D context, double width, double font) {
            draw();
            double tile = tile(width);
            Dom.keepPixels(context);
            for (int j = 0; j < canvases.size(); j++) {
                double x = j % COLUMNS * (tile + GAP);
                double y = j / COLUMNS * (tile + 2 * font);
                context.drawImage(canvases.get(j).getCanvas(), x, y, tile, tile);
                context.fillText(Integer.toString(j + 1), x, y + tile + font);
            }
        }
    }

    /** Returns w1 as comma-separated values: a line for each pixel, a column for each hidden unit, shown or not. */
    private String csv() {
        return ValueTable.matrix(
                List.of(language.say(ValueTable.ROW), language.say(ValueTable.COLUMN)),
                1,
                parameters.w1(),
                parameters.hiddenSize(),
                i -> List.of(i / side, i % side));
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Shows the weights of a network. Kept. */
    void show(Parameters newParameters) {
        boolean other = parameters == null || parameters.hiddenSize() != newParameters.hiddenSize();
        parameters = newParameters;
        if (other) {
            all = false;
            choose(-1);
            build();
        }
        drawing.request();
    }

    /** Shows which units have stopped learning; null where that is not known. */
    void mark(HiddenActivity newActivity) {
        activity = newActivity;
        say();
    }

    private void build() {
        Dom.clear(list);
        marks.clear();
        buttons.clear();
        canvases.clear();
        int count = all ? parameters.hiddenSize() : Math.min(FIRST, parameters.hiddenSize());
        for (int j = 0; j < count; j++) {
            int unit = j;
            HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "");
            canvas.setWidth(side);
            canvas.setHeight(side);
            canvas.setAttribute("aria-hidden", "true");
            canvases.add((CanvasRenderingContext2D) canvas.getContext("2d"));
            HTMLElement mark = Dom.element("span", "tile-mark");
            mark.setAttribute("aria-hidden", "true");
            marks.add(mark);
            HTMLElement button = Dom.element("button", "tile", canvas, mark);
            button.setAttribute("type", "button");
            button.addEventListener("click", event -> press(unit));
            buttons.add(button);
            list.appendChild(Dom.element("li", "", button));
        }
        choose(chosen);
        keys.refresh();
        say();
    }

    private void showAll() {
        all = true;
        int first = buttons.size();
        build();
        draw();
        buttons.get(first).focus();
    }

    private void press(int unit) {
        choose(unit == chosen ? -1 : unit);
        listener.accept(chosen);
    }

    /** Shows which unit is chosen, wherever that happened; -1 for none. */
    void choose(int unit) {
        chosen = unit;
        if (unit >= 0 && unit < buttons.size()) {
            // The grid puts it into a row of its own and fills the one before with the tiles that follow.
            list.insertBefore(place, buttons.get(unit).getParentNode().getNextSibling());
        } else {
            place.delete();
        }
        mark();
    }

    private void mark() {
        for (int j = 0; j < buttons.size(); j++) {
            buttons.get(j).setAttribute("aria-pressed", j == chosen ? "true" : "false");
        }
    }

    private void rescale(Scale newScale) {
        scale = newScale;
        choice.show(scale);
        draw();
    }

    private void say() {
        list.setAttribute("aria-label", language.say(InsightText.TILES));
        for (int j = 0; j < buttons.size(); j++) {
            UnitHealth health = UnitHealth.of(activity, j);
            health.mark(marks.get(j));
            buttons.get(j).setAttribute("aria-label", language.say(health.unitName(), j + 1));
        }
        UnitHealth worst = UnitHealth.worst(activity);
        worst.mark(healthMark);
        Dom.setText(healthWords, activity == null ? "" : language.say(UnitHealth.count(activity)));
        if (parameters != null) {
            int rest = parameters.hiddenSize() - buttons.size();
            more.setHidden(rest == 0);
            Dom.setText(more, language.say(InsightText.MORE_UNITS, rest));
            tellScale();
        }
        mark();
    }

    private void tellScale() {
        Dom.setText(
                note,
                scale == Scale.OWN
                        ? language.say(InsightText.OWN_NOTE)
                        : language.say(InsightText.SHARED_NOTE, JsNumber.significant(largest(0, 1), 2)));
    }

    private void draw() {
        if (parameters == null) {
            return;
        }
        int hidden = parameters.hiddenSize();
        double shared = largest(0, 1);
        for (int j = 0; j < canvases.size(); j++) {
            colors.paint(
                    canvases.get(j),
                    parameters.w1(),
                    j,
                    hidden,
                    side,
                    scale == Scale.OWN ? largest(j, hidden) : shared);
        }
        tellScale();
    }

    /** Returns the largest absolute value of w1[first], w1[first + stride] …; where all are 0, 1. */
    private double largest(int first, int stride) {
        double[] w1 = parameters.w1();
        double most = 0;
        for (int i = first; i < w1.length; i += stride) {
            most = Math.max(most, Math.abs(w1[i]));
        }
        return most > 0 ? most : 1;
    }
}
