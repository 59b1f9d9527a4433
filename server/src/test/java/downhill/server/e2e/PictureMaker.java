package downhill.server.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Draws the pictures of {@code static/}: the icons, and for each page what stands for it where somebody links to it. No
 * build runs this; its name is given when a figure has changed so much that its picture has to be drawn again:
 *
 * <pre>{@code
 * mvn verify -Dtest=None -Dit.test=PictureMaker -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 * }</pre>
 */
class PictureMaker {
    private static final Path STATIC =
            Path.of(System.getProperty("downhill.data")).getParent();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** CSS pixels; a picture has twice as many. Drawn so small, lines and digits can be read in a small preview. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 315;

    private static final int MAX_BYTES = 60_000;

    /** Fills the window with one element, which then draws itself as large. */
    private static final String FILL = """
            const chosen = [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility());
            document.querySelector('.site-header').hidden = true;
            document.querySelectorAll('.run-buttons, .lesson-bar').forEach(bar => bar.remove());
            for (let around = chosen.parentElement; around !== document.body; around = around.parentElement) {
              Object.assign(around.style, {position: 'static', overflow: 'visible', maxBlockSize: 'none'});
            }
            Object.assign(chosen.style, {position: 'fixed', inset: '0', zIndex: '9', inlineSize: '100vw', blockSize: '100vh',
              maxInlineSize: 'none', maxBlockSize: 'none', aspectRatio: 'auto', margin: '0', padding: '0.5rem',
              boxSizing: 'border-box', background: 'var(--paper)'});
            """;

    /**
     * A figure worth showing.
     *
     * @param name of the picture, which is that of its page
     * @param address of the page, in the state to be drawn
     * @param ready what is there once the page is
     * @param pressed a button to be pressed then, or nothing
     * @param figure what is drawn
     */
    private record Preview(String name, String address, String ready, String pressed, String figure) {
        /** Shows the last step, in which all of a figure is seen. */
        static Preview lesson(String slug, String query, String pressed, String figure) {
            String last = slug.equals("round-up") ? "#challenge" : "#play";
            return new Preview(
                    slug,
                    "/learn/" + slug + "?" + query + last,
                    "#experiment[data-ready]",
                    pressed,
                    "#experiment " + figure);
        }
    }

    private static final List<Preview> PREVIEWS = List.of(
            new Preview("index", "/?", "#run-status[data-state]", "[data-action=train]", ".hill"),
            new Preview(
                    "lab",
                    "/lab?train=1000&steps=1000&autostart=1",
                    "#run-status[data-state=done]",
                    "",
                    "#accuracy-figure .plot"),
            Preview.lesson("learning", "step=1000", "", ".plot"),
            Preview.lesson("cost", "w=1.5", "", ".plot"),
            Preview.lesson("logistic", "", "", ".plot"),
            Preview.lesson("loss", "curve=1", "", ".plot"),
            Preview.lesson("mini-batch", "figure=sizes&batches=500&size=64&least=1", "", ".plot"),
            Preview.lesson("why-loss", "nudge=0.5&sight=1", "", ".plot"),
            Preview.lesson("numerical-diff", "", "", ".plot"),
            Preview.lesson("partial-derivative", "", "", ".plot"),
            Preview.lesson("gradient", "at=3,4", "", ".plot"),
            Preview.lesson("gradient-descent", "lr=0.1&steps=30", "", ".plot"),
            Preview.lesson("simple-net", "steps=1&lr=1", "", ".plot"),
            Preview.lesson("two-layer-net", "flow=4", "", ".plot"),
            Preview.lesson("training", "step=1000", "", ".plot"),
            Preview.lesson("evaluation", "step=2000", "", ".plot"),
            Preview.lesson("round-up", "", "[data-action=race]", ".race-figure"));

    @Test
    void drawPreviews() throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/"))) {
            measure(page, WIDTH, HEIGHT, 2);
            page.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
            page.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "features",
                                    List.of(
                                            Map.of("name", "prefers-color-scheme", "value", "light"),
                                            Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
            for (String language : List.of("ko", "en")) {
                for (Preview preview : PREVIEWS) {
                    page.go(product.url(preview.address.replace("?", "?lang=" + language + "&")));
                    page.find(preview.ready);
                    if (!preview.pressed.isEmpty()) {
                        page.click(preview.pressed);
                    }
                    page.find(preview.figure);
                    page.driver()
                            .executeScript("document.querySelector(arguments[0]).scrollIntoView()", preview.figure);
                    awaitStill(page);
                    page.driver().executeScript(FILL, preview.figure);
                    write("preview/" + language + "/" + preview.name + ".png", awaitStill(page));
                }
            }
        }
    }

    @Test
    void drawIcons() throws IOException {
        String svg = Files.readString(STATIC.resolve("icons/icon.svg"));
        // Systems cut a maskable icon, and Apple's, to a shape of their own: only the middle is certain to remain.
        String square = svg.replace("rx=\"14\" ", "");
        String maskable = square.replace("viewBox=\"0 0 64 64\"", "viewBox=\"-8 -8 80 80\"")
                .replace("<rect width=\"64\" height=\"64\"", "<rect x=\"-8\" y=\"-8\" width=\"80\" height=\"80\"");
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, "about:blank")) {
            drawIcon(page, svg, 192, "icon-192.png");
            drawIcon(page, svg, 512, "icon-512.png");
            drawIcon(page, maskable, 512, "icon-maskable-512.png");
            drawIcon(page, square, 180, "apple-touch-icon.png");
        }
    }

    private static void drawIcon(BrowserPage page, String svg, int size, String name) throws IOException {
        measure(page, size, size, 1);
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDefaultBackgroundColorOverride",
                        Map.of("color", Map.of("r", 0, "g", 0, "b", 0, "a", 0)));
        page.go("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
        Path file = STATIC.resolve("icons").resolve(name);
        Files.write(file, screenshot(page));
    }

    private static void measure(BrowserPage page, int width, int height, int pixelRatio) {
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", pixelRatio, "mobile", false));
    }

    /** Waits until the window has looked the same for eight seconds, and returns what it looks like. */
    private static byte[] awaitStill(BrowserPage page) {
        String[] last = {""};
        int[] same = {0};
        Pause.until(
                LIMIT,
                () -> {
                    Pause.milliseconds(1000);
                    String before = last[0];
                    last[0] = Base64.getEncoder().encodeToString(screenshot(page));
                    same[0] = last[0].equals(before) ? same[0] + 1 : 0;
                    return same[0] == 8;
                },
                () -> "the page never stands still");
        return Base64.getDecoder().decode(last[0]);
    }

    private static byte[] screenshot(BrowserPage page) {
        Object data = page.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        return Base64.getDecoder().decode((String) data);
    }

    /** Writes a picture with as many colours as {@link #MAX_BYTES} allows. */
    private static void write(String name, byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        byte[] written;
        int colours = 256;
        do {
            written = withPalette(image, colours);
            colours /= 2;
        } while (written.length > MAX_BYTES);
        Path file = STATIC.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, written);
    }

    /** Returns the picture as a PNG in its most frequent colours; the others become the nearest of them. */
    private static byte[] withPalette(BufferedImage image, int colours) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Long> frequency =
                IntStream.of(pixels).boxed().collect(Collectors.groupingBy(pixel -> pixel, Collectors.counting()));
        int[] palette = frequency.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(colours)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = nearest.computeIfAbsent(pixels[i], pixel -> nearest(palette, pixel));
        }
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        indexed.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(indexed, "png", out);
        return out.toByteArray();
    }

    private static int nearest(int[] palette, int pixel) {
        return IntStream.of(palette)
                .boxed()
                .min(Comparator.comparingInt(colour -> distance(colour, pixel)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 255) - (other >> shift & 255);
            sum += difference * difference;
        }
        return sum;
    }
}
