package downhill.web.insight;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.network.Parameters;
import downhill.web.chart.FigureFile;
import downhill.web.control.ArrowKeys;
import downhill.web.control.Choice;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.Announcer;
import downhill.web.page.Labeled;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** The columns of w1 as images, one for each hidden unit, in two hues for the sign. One of them can be chosen. */
final class WeightPictures extends Panel {
    private static final Text TILES =
            Text.of("은닉 뉴런마다 가중치 784개를 그린 타일", "Tiles with the 784 weights of each hidden unit");
    private static final Text SCALE = Text.of("색의 기준", "Full color");
    private static final Text SHARED_NOTE = Text.of("가장 진한 색: ±{0}", "Full color: ±{0}");
    private static final Text OWN_NOTE =
            Text.of("가장 진한 색: 그 뉴런의 가장 큰 가중치", "Full color: the largest weight of that unit");
    private static final Text MORE_UNITS = Text.of("나머지 {0}개도 보기", "Show the other {0}");
    private static final Text OPENED =
            Text.of("은닉 뉴런 {0}의 가중치가 바로 아래에 있습니다.", "The weights of hidden unit {0} are just below.");
    private static final Text TILES_FIGURE = Text.of("은닉 뉴런이 찾는 무늬", "What the hidden units look for");

    /** As many are shown at first; so many are drawn in a moment on a phone, too. */
    private static final int FIRST = 100;

    private static final Scale SHARED = new Scale(Text.of("모든 뉴런에 같게", "the same for all"));
    private static final Scale OWN = new Scale(Text.of("뉴런마다 따로", "each its own"));

    private record Scale(Text label) implements Labeled {}

    private record Tile(HTMLElement button, CanvasRenderingContext2D context, HTMLElement mark) {}

    private final IntConsumer listener;
    private final HTMLElement list = Dom.element("ul", "tiles");
    /** Opens below the row of the chosen tile. */
    private final HTMLElement place;

    private final String partId;

    private final HTMLElement note = Dom.element("p", "tiles-note");
    private final HTMLElement healthMark = Dom.element("span", "tile-mark");
    private final HTMLElement healthWords = Dom.element("span", "");
    private final HTMLElement more = Dom.button("plain", this::showAll);
    private final Choice<Scale> choice;
    private final ArrowKeys keys = new ArrowKeys(list, ".tile");
    private final List<Tile> tiles = new ArrayList<>();
    private final SignColors colors = new SignColors(this::draw);
    private final LazyDrawing drawing;
    private Parameters parameters;
    /** Null while nobody has looked. */
    private HiddenActivity activity;

    private Text activityImages;

    private Scale scale = SHARED;
    private boolean all;
    private int chosen = -1;

    /** {@code detail} is of the chosen unit; {@code listener} gets the one chosen, -1 for none. */
    WeightPictures(LanguageChoice language, HTMLElement detail, IntConsumer listener) {
        super(language, null, "div", "weight-tiles");
        this.listener = listener;
        place = Dom.element("li", "unit-place", detail);
        partId = detail.getId();
        choice = new Choice<>(language, SCALE, List.of(SHARED, OWN), this::rescale);
        choice.show(scale);
        more.setHidden(true);
        healthMark.setAttribute("aria-hidden", "true");
        HTMLElement health = Dom.element("p", "tiles-note tiles-health", healthMark, healthWords);
        FigureFile file = new FigureFile(language, () -> TILES_FIGURE, new Sheet(), note::getTextContent);
        add(list, note, more, health, choice.element, file.element(this::csv));
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
            int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
            return rows * (tile(width) + 2 * FigureFile.FONT);
        }

        @Override
        public void paint(CanvasRenderingContext2D context, double width, double font) {
            draw();
            double tile = tile(width);
            Dom.keepPixels(context);
            for (int j = 0; j < tiles.size(); j++) {
                double x = j % COLUMNS * (tile + GAP);
                double y = j / COLUMNS * (tile + 2 * font);
                context.drawImage(tiles.get(j).context().getCanvas(), x, y, tile, tile);
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
                i -> List.of(i / SIDE, i % SIDE));
    }

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
    void mark(HiddenActivity newActivity, Text newImages) {
        activity = newActivity;
        activityImages = newImages;
        say();
    }

    private void build() {
        Dom.clear(list);
        tiles.clear();
        int count = all ? parameters.hiddenSize() : Math.min(FIRST, parameters.hiddenSize());
        for (int j = 0; j < count; j++) {
            int unit = j;
            CanvasRenderingContext2D context = imageCanvas("");
            context.getCanvas().setAttribute("aria-hidden", "true");
            HTMLElement mark = Dom.element("span", "tile-mark");
            mark.setAttribute("aria-hidden", "true");
            HTMLElement button = Dom.button("tile", () -> press(unit), context.getCanvas(), mark);
            tiles.add(new Tile(button, context, mark));
            list.appendChild(Dom.element("li", "", button));
        }
        choose(chosen);
        keys.refresh();
        say();
    }

    private void showAll() {
        all = true;
        int first = tiles.size();
        build();
        draw();
        tiles.get(first).button().focus();
    }

    private void press(int unit) {
        choose(unit == chosen ? -1 : unit);
        listener.accept(chosen);
        if (chosen >= 0) {
            Dom.bringIntoSight(place);
        }
        Announcer.say(this, chosen < 0 ? "" : language.say(OPENED, chosen + 1));
    }

    /** Shows which unit is chosen, wherever that happened; -1 for none. */
    void choose(int unit) {
        chosen = unit;
        if (unit >= 0 && unit < tiles.size()) {
            // The grid puts it into a row of its own and fills the one before with the tiles that follow.
            list.insertBefore(place, tiles.get(unit).button().getParentNode().getNextSibling());
        } else {
            place.delete();
        }
        mark();
    }

    private void mark() {
        for (int j = 0; j < tiles.size(); j++) {
            opened(tiles.get(j).button(), partId, j == chosen);
        }
    }

    private void rescale(Scale newScale) {
        scale = newScale;
        choice.show(scale);
        draw();
    }

    private void say() {
        label(list, TILES);
        for (int j = 0; j < tiles.size(); j++) {
            UnitHealth health = UnitHealth.of(activity, j);
            health.mark(tiles.get(j).mark());
            label(tiles.get(j).button(), health.unitName, j + 1);
        }
        UnitHealth worst = UnitHealth.worst(activity);
        worst.mark(healthMark);
        Dom.setText(
                healthWords,
                activity == null ? "" : language.say(UnitHealth.count(language, activity, activityImages)));
        if (parameters != null) {
            int rest = parameters.hiddenSize() - tiles.size();
            more.setHidden(rest == 0);
            say(more, MORE_UNITS, rest);
            tellScale();
        }
        mark();
    }

    private void tellScale() {
        String shared = JsNumber.significant(scale(parameters.w1(), 0, 1), 2);
        say(note, scale == OWN ? OWN_NOTE : SHARED_NOTE, shared);
    }

    private void draw() {
        if (parameters == null) {
            return;
        }
        int hidden = parameters.hiddenSize();
        double shared = scale(parameters.w1(), 0, 1);
        for (int j = 0; j < tiles.size(); j++) {
            double full = scale == OWN ? scale(parameters.w1(), j, hidden) : shared;
            colors.paint(tiles.get(j).context(), parameters.w1(), j, hidden, full);
        }
        tellScale();
    }
}
