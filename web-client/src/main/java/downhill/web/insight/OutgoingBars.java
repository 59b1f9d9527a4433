package downhill.web.insight;

import downhill.core.network.Parameters;
import downhill.web.chart.CanvasView;
import downhill.web.chart.FigureFile;
import downhill.web.dom.Dom;
import downhill.web.dom.LazyDrawing;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/** w2 as bars: a row for each digit, a column for each hidden unit, up or down by the sign. */
final class OutgoingBars extends Panel {
    private static final Text OUTGOING = Text.of(
            "두 번째 층의 가중치: 행은 숫자, 열은 은닉 뉴런, 막대가 위로 나오면\u00a0+, 아래로 나오면\u00a0−",
            "Weights of the second layer: a row for each digit, a column for each hidden unit, up is\u00a0+, down is\u00a0−");
    private static final Text OUTGOING_FIGURE = Text.of("두 번째 층의 가중치", "Weights of the second layer");
    private static final Text HIDDEN_UNIT = Text.of("은닉 뉴런", "hidden unit");

    private static final double LEFT = 14;

    private final HTMLElement note = language.words("p", "tiles-note", OUTGOING);
    private final HTMLElement bars = Dom.element("div", "outgoing");
    private final CanvasView view;
    private final LazyDrawing drawing;
    private final IntConsumer listener;
    private Parameters parameters;
    private int chosen = -1;

    OutgoingBars(LanguageChoice language, IntConsumer listener) {
        super(language, null, "div", "outgoing-part");
        this.listener = listener;
        view = new CanvasView(bars, this::paint);
        drawing = new LazyDrawing(bars, view::draw);
        bars.addEventListener("click", event -> press(Dom.pointerX(bars, event)));
        FigureFile file = new FigureFile(
                language, () -> OUTGOING_FIGURE, FigureFile.ofLayers(bars, List.of(view)), note::getTextContent);
        add(note, bars, file.element(this::csv));
    }

    /** Shows weights, and marks a unit; -1 for none. All they show can be read unit by unit elsewhere. */
    void show(Parameters newParameters, int newChosen) {
        parameters = newParameters;
        chosen = newChosen;
        drawing.request();
    }

    /** Returns w2 as comma-separated values: a line for each hidden unit, a column for each digit. */
    private String csv() {
        return ValueTable.matrix(List.of(language.say(HIDDEN_UNIT)), 0, parameters.w2(), CLASSES, j -> List.of(j + 1));
    }

    private void press(double x) {
        if (parameters != null && x >= LEFT) {
            int hidden = parameters.hiddenSize();
            listener.accept((int) Math.min(hidden - 1, (x - LEFT) / (view.width() - LEFT) * hidden));
        }
    }

    private void paint() {
        if (parameters == null) {
            return;
        }
        CanvasRenderingContext2D context = view.context();
        int hidden = parameters.hiddenSize();
        double[] w2 = parameters.w2();
        double most = largest(w2, 0, 1);
        double column = (view.width() - LEFT) / hidden;
        double row = view.height() / CLASSES;
        double half = row / 2 - 1;
        if (chosen >= 0) {
            context.setStrokeStyle(CanvasView.color("--accent"));
            context.strokeRect(LEFT + chosen * column - 1, 0.5, column + 1, view.height() - 1);
        }
        context.setFont(view.font());
        context.setTextBaseline("middle");
        for (int c = 0; c < CLASSES; c++) {
            double middle = row * c + row / 2;
            context.setFillStyle(CanvasView.color("--muted"));
            context.fillText(Integer.toString(c), 0, middle);
            context.setFillStyle(CanvasView.color("--line"));
            context.fillRect(LEFT, Math.floor(middle), view.width() - LEFT, 1);
            for (int j = 0; j < hidden; j++) {
                double share = most > 0 ? w2[j * CLASSES + c] / most : 0;
                context.setFillStyle(CanvasView.color(share < 0 ? "--weight-minus" : "--weight-plus"));
                double gap = column > 4 ? 1 : 0;
                context.fillRect(
                        LEFT + j * column,
                        share < 0 ? middle : middle - share * half,
                        column - gap,
                        Math.abs(share) * half);
            }
        }
    }
}
