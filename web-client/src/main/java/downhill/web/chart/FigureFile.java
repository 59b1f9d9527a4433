package downhill.web.chart;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** A figure as a file: its title, what it is of, the picture in the size of a page, and what is to be seen in it. */
public final class FigureFile {
    private static final double WIDTH = 800;
    private static final double MARGIN = 24;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double MAX_HEIGHT = 1000;
    private static final double PIXELS = 2;
    private static final double TITLE_FONT = 20;
    /** Height of letters in a file, in CSS pixels. */
    public static final double FONT = 14;

    private static final double LINE = 1.5;
    private static Supplier<String> about = () -> Dom.find("title").getTextContent();

    private final LanguageChoice language;
    private final Supplier<Text> title;
    private final Picture picture;
    private final Supplier<String> summary;

    /** The picture in the figure; all lengths are CSS pixels. */
    public interface Picture {
        double height(double width);

        /** Draws on a context whose origin is the picture's upper left corner. */
        void paint(CanvasRenderingContext2D context, double width, double font);
    }

    public FigureFile(LanguageChoice language, Supplier<Text> title, Picture picture, Supplier<String> summary) {
        this.language = language;
        this.title = title;
        this.picture = picture;
        this.summary = summary;
    }

    /** Returns the picture of canvases that lie over each other and fill their host. The list is kept. */
    public static Picture ofLayers(HTMLElement host, List<CanvasView> layers) {
        return new Picture() {
            @Override
            public double height(double width) {
                return Math.min(MAX_HEIGHT, width * host.getClientHeight() / Math.max(1, host.getClientWidth()));
            }

            @Override
            public void paint(CanvasRenderingContext2D context, double width, double font) {
                for (CanvasView layer : layers) {
                    context.save();
                    layer.drawOn(context, width, height(width), font);
                    context.restore();
                }
            }
        };
    }

    HTMLElement buttons(Supplier<String> csv) {
        ButtonRow row = new ButtonRow(language);
        row.plain(ChartText.SAVE_PNG, this::savePng);
        row.plain(ChartText.SAVE_SVG, this::saveSvg);
        row.plain(ChartText.SAVE_CSV, () -> Browser.saveCsv(name("csv"), csv.get()));
        return row.element;
    }

    /** Returns the disclosure with the buttons, for a figure without a table twin. */
    public HTMLElement element(Supplier<String> csv) {
        return Dom.element("details", "table-twin", language.words("summary", "", ChartText.SAVE_FIGURE), buttons(csv));
    }

    /** Sets what the figures of the page are of, such as the settings of a run; otherwise it is the page's title. */
    public static void about(Supplier<String> words) {
        about = words;
    }

    private void savePng() {
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "");
        CanvasRenderingContext2D context = (CanvasRenderingContext2D) canvas.getContext("2d");
        canvas.setWidth((int) (WIDTH * PIXELS));
        canvas.setHeight((int) Math.ceil(layout(context, false) * PIXELS));
        context.setTransform(PIXELS, 0, 0, PIXELS, 0, 0);
        layout(context, true);
        Browser.saveCanvas(name("png"), canvas);
    }

    private void saveSvg() {
        Browser.withSvg(svg -> {
            double height = layout(svg, false);
            layout(svg, true);
            saveText("svg", "image/svg+xml", Browser.svgText(svg, WIDTH, height));
        });
    }

    private void saveText(String ending, String type, String text) {
        Browser.saveFile(name(ending), type, text);
    }

    /** Names are plain letters of the English title, for all file systems. */
    private String name(String ending) {
        StringBuilder name = new StringBuilder("downhill");
        boolean gap = true;
        String words = title.get().en();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            c = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                name.append(gap ? "-" : "").append(c);
            }
            gap = !plain;
        }
        return name.append('.').append(ending).toString();
    }

    private double layout(CanvasRenderingContext2D context, boolean drawn) {
        CanvasView.forgetColors();
        if (drawn) {
            double height = layout(context, false);
            context.setFillStyle(CanvasView.color("--paper"));
            context.fillRect(0, 0, WIDTH, height);
        }
        String family = "px " + CanvasView.color("--font");
        context.setTextAlign("left");
        context.setTextBaseline("alphabetic");
        double y = MARGIN;
        context.setFillStyle(CanvasView.color("--ink"));
        context.setFont("700 " + JsNumber.toText(TITLE_FONT) + family);
        y = write(context, language.say(title.get()), y, TITLE_FONT, drawn);
        context.setFillStyle(CanvasView.color("--muted"));
        context.setFont(JsNumber.toText(FONT) + family);
        y = write(context, about.get(), y, FONT, drawn) + FONT;
        if (drawn) {
            context.save();
            context.translate(MARGIN, y);
            picture.paint(context, ROOM, FONT);
            context.restore();
        }
        y += picture.height(ROOM) + FONT;
        context.setTextAlign("left");
        context.setTextBaseline("alphabetic");
        context.setFillStyle(CanvasView.color("--ink"));
        context.setFont(JsNumber.toText(FONT) + family);
        return write(context, summary.get(), y, FONT, drawn) + MARGIN;
    }

    /** Writes words in lines; returns where the next would begin. */
    private static double write(CanvasRenderingContext2D context, String words, double y, double font, boolean drawn) {
        double next = y;
        int start = 0;
        int end = 0;
        while (end < words.length()) {
            int space = words.indexOf(' ', end + 1);
            int longer = space < 0 ? words.length() : space;
            boolean fits = context.measureText(words.substring(start, longer)).getWidth() <= WIDTH - 2 * MARGIN;
            if (!fits && end > start) {
                next = writeLine(context, words.substring(start, end), next, font, drawn);
                start = end + 1;
            }
            end = longer;
        }
        return start < words.length() ? writeLine(context, words.substring(start), next, font, drawn) : next;
    }

    private static double writeLine(
            CanvasRenderingContext2D context, String line, double y, double font, boolean drawn) {
        double next = y + font * LINE;
        if (drawn) {
            context.fillText(line, MARGIN, next - font / 2);
        }
        return next;
    }
}
