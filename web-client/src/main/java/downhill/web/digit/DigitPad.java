package downhill.web.digit;

import downhill.web.chart.CanvasView;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** A pad on which the reader draws a digit, by finger, mouse or keyboard. The image comes out centred as in MNIST. */
public final class DigitPad {
    /** Strokes are kept in parts of the pad's side. */
    private static final double PEN_WIDTH = 0.07;

    private static final double KEY_STEP = 0.04;
    private static final double TURN = 2 * Math.PI;

    private final HTMLElement pad = Dom.element("div", "digit-pad");
    private final HTMLElement element;
    private final CanvasView view;
    private final Consumer<byte[]> listener;
    private final List<InkRaster.Line> strokes = new ArrayList<>();
    private boolean drawing;
    private boolean byKeyboard;
    private double penX = 0.5;
    private double penY = 0.25;

    /**
     * Builds an empty pad.
     *
     * @param language the language of the page
     * @param listener hears the image, (28 × 28) unsigned bytes, after each stroke and after clearing
     */
    public DigitPad(LanguageChoice language, Consumer<byte[]> listener) {
        this.listener = listener;
        view = new CanvasView(pad, this::paint);
        pad.setTabIndex(0);
        pad.setAttribute("role", "application");
        pad.addEventListener("pointerdown", event -> {
            event.preventDefault();
            pad.focus();
            Dom.capturePointer(pad, event);
            byKeyboard = false;
            begin(at(Dom.pointerX(pad, event)), at(Dom.pointerY(pad, event)));
        });
        pad.addEventListener("pointermove", this::move);
        pad.addEventListener("pointerup", event -> lift());
        pad.addEventListener("pointercancel", event -> lift());
        pad.addEventListener("keydown", event -> press((KeyboardEvent) event));
        ButtonRow buttons = new ButtonRow(language);
        buttons.plain(DigitText.CLEAR, this::clear);
        element = Dom.element("div", "digit-drawing", pad, buttons.element());
        language.follow(() -> pad.setAttribute("aria-label", language.say(DigitText.PAD)));
    }

    /**
     * Returns the pad with its button.
     *
     * @return an element for the page
     */
    public HTMLElement element() {
        return element;
    }

    /** Empties the pad. */
    public void clear() {
        strokes.clear();
        drawing = false;
        view.draw();
        listener.accept(InkRaster.draw(strokes));
    }

    private double at(double pixels) {
        return Math.max(0, Math.min(1, pixels / Math.max(1, pad.getClientWidth())));
    }

    private void begin(double x, double y) {
        drawing = true;
        strokes.add(new InkRaster.Line(new ArrayList<>(), new ArrayList<>()));
        add(x, y);
    }

    private void add(double x, double y) {
        InkRaster.Line line = strokes.get(strokes.size() - 1);
        line.x().add(x);
        line.y().add(y);
        view.draw();
    }

    private void move(Event event) {
        if (drawing && !byKeyboard) {
            add(at(Dom.pointerX(pad, event)), at(Dom.pointerY(pad, event)));
        }
    }

    private void lift() {
        if (drawing) {
            drawing = false;
            listener.accept(InkRaster.draw(strokes));
        }
    }

    private void press(KeyboardEvent event) {
        byKeyboard = true;
        double right = 0;
        double down = 0;
        switch (event.getKey()) {
            case "ArrowLeft" -> right = -KEY_STEP;
            case "ArrowRight" -> right = KEY_STEP;
            case "ArrowUp" -> down = -KEY_STEP;
            case "ArrowDown" -> down = KEY_STEP;
            case " " -> {
                event.preventDefault();
                if (drawing) {
                    lift();
                } else {
                    begin(penX, penY);
                }
                view.draw();
                return;
            }
            default -> {
                return;
            }
        }
        event.preventDefault();
        penX = Math.max(0, Math.min(1, penX + right));
        penY = Math.max(0, Math.min(1, penY + down));
        if (drawing) {
            add(penX, penY);
        }
        view.draw();
    }

    private void paint() {
        double side = view.width();
        CanvasRenderingContext2D context = view.context();
        context.setStrokeStyle(view.color("--ink"));
        context.setLineWidth(PEN_WIDTH * side);
        context.setLineCap("round");
        context.setLineJoin("round");
        for (InkRaster.Line line : strokes) {
            context.beginPath();
            context.moveTo(line.x().get(0) * side, line.y().get(0) * side);
            for (int i = 0; i < line.x().size(); i++) {
                context.lineTo(line.x().get(i) * side, line.y().get(i) * side);
            }
            context.stroke();
        }
        if (byKeyboard) {
            context.beginPath();
            context.arc(penX * side, penY * side, PEN_WIDTH * side / 2, 0, TURN);
            context.setStrokeStyle(view.color("--accent"));
            context.setLineWidth(2);
            context.stroke();
        }
    }
}
