package downhill.web.digit;

import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.web.chart.CanvasView;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** A square to draw on with a finger, a pen or a mouse; with keys, arrows move, space lifts, Backspace undoes. */
public final class DrawPad {
    private static final Text PAD = Text.of(
            "숫자를 쓰는 판. 화살표 키로 펜을 옮기고 스페이스 키로 펜을 내립니다. 백스페이스는 마지막 획을 지웁니다.",
            "Pad to draw a digit on. Arrows move the pen, the space bar puts it down, Backspace takes back the last stroke.");
    private static final Text PAD_DOWN = Text.of(
            "숫자를 쓰는 판, 펜이 내려와 있습니다. 스페이스 키로 펜을 듭니다.",
            "Pad to draw a digit on, the pen is down. The space bar lifts it.");

    private static final Text PEN_DOWN = Text.of("펜 내림.", "Pen down.");
    private static final Text PEN_UP = Text.of("펜 듦.", "Pen up.");
    private static final Text PLACE = Text.of("왼쪽에서 {0}%, 위에서 {1}%.", "{0}% from the left, {1}% from the top.");

    /** Where the pen of the keyboard begins, in pads. */
    private static final double PEN_X = 0.5;

    private static final double PEN_Y = 0.25;
    /** How far an arrow moves the pen: one pixel of an image. */
    private static final double KEY_STEP = 1.0 / 28;

    private static final double FINE_KEY_STEP = KEY_STEP / 4;

    private final LanguageChoice language;
    private final Runnable listener;
    public final HTMLElement element = Dom.element("div", "draw-pad");
    private final CanvasView view = new CanvasView(element, this::paint);
    private final List<double[]> strokes = new ArrayList<>();
    /** The width of the pen, in pads. */
    public double thickness = DigitImage.DEFAULT_THICKNESS;

    private boolean drawing;
    private boolean keys;
    private boolean down;
    private double penX = PEN_X;
    private double penY = PEN_Y;

    /** Creates an empty pad, whose listener is told of every change. */
    public DrawPad(LanguageChoice language, Runnable listener) {
        this.language = language;
        this.listener = listener;
        element.setId("draw-pad");
        element.setTabIndex(0);
        element.setAttribute("role", "application");
        element.addEventListener("pointerdown", this::begin);
        element.addEventListener("pointermove", this::move);
        element.addEventListener("pointerup", event -> drawing = false);
        element.addEventListener("pointercancel", event -> drawing = false);
        Dom.onKey(element, this::press);
        element.addEventListener("blur", event -> {
            keys = false;
            view.draw();
        });
        language.follow(this::say);
    }

    /** Returns what is drawn as an image like MNIST's. */
    public byte[] image() {
        return DigitImage.of(strokes(), thickness).pixels();
    }

    public Strokes strokes() {
        return Strokes.of(strokes);
    }

    /** Takes another pen, for what is drawn already, too. */
    public void take(double newThickness) {
        thickness = newThickness;
        changed();
    }

    public void undo() {
        if (!strokes.isEmpty()) {
            strokes.remove(strokes.size() - 1);
            down = false;
            changed();
        }
    }

    public void clear() {
        strokes.clear();
        penX = PEN_X;
        penY = PEN_Y;
        down = false;
        changed();
    }

    private void changed() {
        say();
        view.draw();
        listener.run();
    }

    private void say() {
        element.setAttribute("aria-label", language.say(down ? PAD_DOWN : PAD));
    }

    private void begin(Event event) {
        Dom.capturePointer(element, event);
        keys = false;
        drawing = true;
        down = false;
        strokes.add(new double[0]);
        add(event);
    }

    private void move(Event event) {
        if (drawing) {
            add(event);
        }
    }

    private void add(Event event) {
        double width = Math.max(1, view.width());
        append(Dom.pointerX(element, event) / width, Dom.pointerY(element, event) / width);
    }

    private void append(double x, double y) {
        double[] before = strokes.remove(strokes.size() - 1);
        double[] stroke = Arrays.copyOf(before, before.length + 2);
        stroke[before.length] = x;
        stroke[before.length + 1] = y;
        strokes.add(stroke);
        changed();
    }

    private void press(KeyboardEvent event) {
        double step = event.isShiftKey() ? FINE_KEY_STEP : KEY_STEP;
        switch (event.getKey()) {
            case "ArrowLeft" -> moveKey(-step, 0);
            case "ArrowRight" -> moveKey(step, 0);
            case "ArrowUp" -> moveKey(0, -step);
            case "ArrowDown" -> moveKey(0, step);
            case " " -> toggle();
            case "Backspace" -> undo();
            case "Delete" -> clear();
            default -> {
                return;
            }
        }
        event.preventDefault();
    }

    private void toggle() {
        keys = true;
        down = !down;
        Announcer.say(this, language.say(down ? PEN_DOWN : PEN_UP) + " " + place());
        if (down) {
            strokes.add(new double[0]);
            append(penX, penY);
        } else {
            changed();
        }
    }

    private void moveKey(double x, double y) {
        keys = true;
        penX = Math.max(0, Math.min(1, penX + x));
        penY = Math.max(0, Math.min(1, penY + y));
        Announcer.sayAtRest(this, place());
        if (down && !strokes.isEmpty()) {
            append(penX, penY);
        } else {
            view.draw();
        }
    }

    private String place() {
        return language.say(PLACE, JsNumber.fixed(100 * penX, 0), JsNumber.fixed(100 * penY, 0));
    }

    private void paint() {
        CanvasRenderingContext2D context = view.context();
        double size = view.width();
        context.setStrokeStyle(CanvasView.color("--ink"));
        context.setLineWidth(thickness * size);
        context.setLineCap("round");
        context.setLineJoin("round");
        for (double[] stroke : strokes) {
            context.beginPath();
            context.moveTo(stroke[0] * size, stroke[1] * size);
            // A dot is a line to where it begins.
            for (int i = 0; i < stroke.length; i += 2) {
                context.lineTo(stroke[i] * size, stroke[i + 1] * size);
            }
            context.stroke();
        }
        if (keys) {
            paintPen(context, size);
        }
        element.setAttribute("data-strokes", JsNumber.toText(strokes.size()));
    }

    private void paintPen(CanvasRenderingContext2D context, double size) {
        context.setLineWidth(2);
        context.setStrokeStyle(CanvasView.color("--accent"));
        context.beginPath();
        context.arc(penX * size, penY * size, Math.max(4, thickness * size / 2), 0, 2 * Math.PI);
        context.stroke();
        if (down) {
            context.setFillStyle(CanvasView.color("--accent"));
            context.fill();
        }
    }
}
