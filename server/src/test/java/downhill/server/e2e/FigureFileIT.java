package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.core.data.LabeledImages;
import downhill.core.drawing.DigitImage;
import downhill.core.drawing.Strokes;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.PixelEvidence;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A figure as a picture, a drawing, a table and a sound. */
class FigureFileIT {
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 777, 213, 19, Activation.RELU, 31, 0.25, 130, 4, GradientMethod.BACKPROPAGATION);

    private static final String SETTINGS =
            "mnist · 19 hidden · ReLU · 777 training · 213 test · batch 31 · rate 0.25 · seed 4 · backpropagation";

    /** Notes what the page sets the voice to; the loudspeaker itself cannot be read. */
    private static final String LISTEN = """
            (() => {
              window.heard = {voices: 0, tones: []};
              const Context = AudioContext;
              window.AudioContext = function () { heard.voices++; const made = new Context(); heard.pitch ??= [];
                heard.pitch.push(made); return made; };
              const set = AudioParam.prototype.setTargetAtTime;
              AudioParam.prototype.setTargetAtTime = function (value, ...rest) {
                if (value >= 100) { heard.tones.push(value); }
                return set.call(this, value, ...rest);
              };
            })()""";

    @TempDir
    Path downloads;

    @Test
    void aCurveIsSavedAsAPictureADrawingAndATable() throws Exception {
        Trainer trainer = Runs.trainer(CONFIG);
        Runs.advance(trainer, CONFIG.steps());
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            allowDownloads(page);
            lab.await("done");
            page.click("#loss-figure .table-twin summary");

            BufferedImage picture =
                    ImageIO.read(saved(page, 1, "downhill-loss.png").toFile());
            assertThat(picture.getWidth()).isEqualTo(1600);
            int paper = picture.getRGB(2, 2);
            assertThat(picture.getRGB(1598, picture.getHeight() - 3)).isEqualTo(paper);
            assertThat(colors(picture)).hasSizeGreaterThan(20);

            Document drawing = xml(Files.readString(saved(page, 2, "downhill-loss.svg")));
            assertThat(texts(drawing)).contains("Loss", SETTINGS);
            assertThat(String.join(" ", texts(drawing)))
                    .contains("%.4f".formatted(trainer.history().lossesAfter(0)[0]));
            String background = ((Element) drawing.getElementsByTagName("rect").item(0)).getAttribute("fill");
            assertThat(background).isEqualTo("#%06x".formatted(paper & 0xffffff));
            requireCurve(drawing, trainer);

            List<String> lines = Files.readAllLines(saved(page, 3, "downhill-loss.csv"));
            assertThat(lines).hasSize(1 + CONFIG.steps());
            assertThat(lines.get(0)).isEqualTo("\uFEFFStep,Loss,Learning rate");
            for (int i = 0; i < CONFIG.steps(); i++) {
                String[] cells = lines.get(1 + i).split(",");
                assertThat(Integer.parseInt(cells[0])).isEqualTo(i + 1);
                assertThat(Double.parseDouble(cells[1]))
                        .isEqualTo(trainer.history().lossesAfter(0)[i]);
                assertThat(cells[2]).isEqualTo("0.25");
            }
            // What the page shows is what it was.
            assertThat(page.evaluate("Math.abs(document.querySelector('#loss-figure canvas').width / devicePixelRatio"
                            + " - document.querySelector('#loss-figure .plot').clientWidth) < 1"))
                    .isEqualTo(true);
        }
    }

    /** What has no axes: pictures of the network in rows, and the matrix with its numbers. */
    @Test
    void picturesOfTheNetworkAreSaved() throws Exception {
        Trainer trainer = Runs.trainer(CONFIG);
        Runs.advance(trainer, CONFIG.steps());
        LabeledImages test = Mnist.first(1, CONFIG.testSize()).test();
        int right = trainer.network().correct(test, 0, CONFIG.testSize());
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            allowDownloads(page);
            lab.await("done");
            openFiles(page, "#learned-section");
            Document tiles = xml(Files.readString(
                    saved(page, "#learned-section", 2, "downhill-what-the-hidden-units-look-for.svg")));
            assertThat(tiles.getElementsByTagName("image").getLength()).isEqualTo(CONFIG.hiddenSize());
            assertThat(texts(tiles)).contains(SETTINGS, "1", "19");
            List<String> pixels = Files.readAllLines(
                    saved(page, "#learned-section", 3, "downhill-what-the-hidden-units-look-for.csv"));
            assertThat(pixels).hasSize(1 + 784);
            assertThat(pixels.get(0)).startsWith("\uFEFFrow,column,1,2,").endsWith(",18,19");
            for (int i = 0; i < 784; i++) {
                double[] cells = Arrays.stream(pixels.get(1 + i).split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                assertThat(cells).startsWith(i / 28, i % 28);
                assertThat(Arrays.copyOfRange(cells, 2, cells.length))
                        .containsExactly(Arrays.copyOfRange(
                                trainer.network().parameters().w1(), 19 * i, 19 * i + 19));
            }

            openFiles(page, "#failing-section");
            Document matrix =
                    xml(Files.readString(saved(page, "#failing-section", 2, "downhill-which-digits-it-confuses.svg")));
            assertThat(texts(matrix)).contains("right", SETTINGS);
            List<String> lines =
                    Files.readAllLines(saved(page, "#failing-section", 3, "downhill-which-digits-it-confuses.csv"));
            assertThat(lines).hasSize(11).element(0).isEqualTo("\uFEFFtruth,0,1,2,3,4,5,6,7,8,9");
            int sum = 0;
            int diagonal = 0;
            for (int truth = 0; truth < 10; truth++) {
                String[] cells = lines.get(1 + truth).split(",");
                for (int answer = 0; answer < 10; answer++) {
                    sum += Integer.parseInt(cells[1 + answer]);
                }
                diagonal += Integer.parseInt(cells[1 + truth]);
            }
            assertThat(sum).isEqualTo(CONFIG.testSize());
            assertThat(diagonal).isEqualTo(right);
            requireNumbersOfUnitsAndBins(page, trainer.network().hidden(test, new int[] {0}));
        }
    }

    /** The way of the first test image, and five histograms now and at the start: plain numbers with all their digits. */
    private void requireNumbersOfUnitsAndBins(BrowserPage page, double[] hidden) throws Exception {
        openFiles(page, "#forward-section");
        List<String> units =
                Files.readAllLines(saved(page, "#forward-section", 3, "downhill-one-image-all-the-way-through.csv"));
        assertThat(units).hasSize(1 + hidden.length);
        for (int j = 0; j < hidden.length; j++) {
            String[] cells = units.get(1 + j).split(",");
            // The figure takes sums in another order than training does.
            assertThat(Double.parseDouble(cells[2])).isEqualTo(hidden[j], within(1e-13));
            assertThat(Math.max(0, Double.parseDouble(cells[1]))).isEqualTo(Double.parseDouble(cells[2]));
        }

        openFiles(page, "#spread-section");
        List<String> bins =
                Files.readAllLines(saved(page, "#spread-section", 3, "downhill-weights-activations-and-gradients.csv"));
        assertThat(bins.get(0)).endsWith(",bin from,bin to,count");
        int weights = 0;
        for (String line : bins.subList(1, bins.size())) {
            String[] cells = line.split(",");
            for (int c = 2; c < 9; c++) {
                assertThat(Double.parseDouble(cells[c])).isFinite();
            }
            weights += line.startsWith("Weights W1,now,") ? Integer.parseInt(cells[8]) : 0;
        }
        assertThat(weights).isEqualTo(784 * CONFIG.hiddenSize());
    }

    /** An image beside ten bars: of a hidden unit, and of a drawing. The tables have every bit of what the JVM computes. */
    @Test
    void aUnitAndADrawingAreSaved() throws Exception {
        Trainer trainer = Runs.trainer(CONFIG);
        Runs.advance(trainer, CONFIG.steps());
        Parameters parameters = trainer.network().parameters();
        int hidden = CONFIG.hiddenSize();
        int unit = 6;
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            BrowserPage page = lab.page();
            allowDownloads(page);
            lab.await("done");
            bringIntoSight(page, "#learned-section");
            page.click(".tiles > li:nth-child(" + (unit + 1) + ") button");
            page.awaitShown(".unit");
            page.click(".unit .table-twin summary");
            requirePicture(saved(page, ".unit", 1, "downhill-hidden-unit-7.png"));
            Document drawing = xml(Files.readString(saved(page, ".unit", 2, "downhill-hidden-unit-7.svg")));
            assertThat(texts(drawing)).contains("Hidden unit 7", SETTINGS);
            assertThat(String.join(" ", texts(drawing)))
                    .contains(
                            "When it is on",
                            page.find(".unit-bars li:nth-child(4) .unit-number").getText());
            double[] outgoing = Arrays.copyOfRange(parameters.w2(), unit * 10, unit * 10 + 10);
            requireBars(drawing, outgoing);
            List<String> lines = Files.readAllLines(saved(page, ".unit", 3, "downhill-hidden-unit-7.csv"));
            assertThat(lines).hasSize(1 + 784 + 10);
            assertThat(lines.get(0)).isEqualTo("\uFEFFwhat,row,column,digit,value");
            for (int i = 0; i < 784; i++) {
                requireValue(
                        lines.get(1 + i),
                        "weight of the first layer,%d,%d,,".formatted(i / 28, i % 28),
                        parameters.w1()[i * hidden + unit]);
            }
            for (int c = 0; c < 10; c++) {
                requireValue(lines.get(785 + c), "weight of the second layer,,,%d,".formatted(c), outgoing[c]);
            }
            requireDrawing(page, trainer);
        }
    }

    /** A vertical stroke by the keys, and the question why it is a 4. */
    private void requireDrawing(BrowserPage page, Trainer trainer) throws Exception {
        page.show("#draw-section");
        page.awaitShown("#draw-pad");
        page.evaluate("document.querySelector('#draw-pad').focus()");
        List<Double> stroke = new ArrayList<>(List.of(0.5, 0.25));
        page.press(" ");
        for (int down = 0; down < 14; down++) {
            page.press("ArrowDown");
            stroke.add(0.5);
            stroke.add(stroke.get(stroke.size() - 2) + 1.0 / 28);
        }
        page.press(" ");
        page.awaitShown(".draw-why .table-twin");
        page.click(".draw-bar:nth-child(5)");
        assertThat(page.find(".draw-evidence h3").getText()).isEqualTo("Why 4?");
        byte[] pixels = DigitImage.of(
                        Strokes.of(List.of(stroke.stream().mapToDouble(x -> x).toArray())),
                        DigitImage.DEFAULT_THICKNESS)
                .pixels();
        double[] y = trainer.network().predict(LabeledImages.of(pixels, new byte[1], 784), 0);
        double[] contributions = PixelEvidence.of(trainer.network(), pixels, 4).contributions();
        page.click(".draw-why .table-twin summary");
        String name = "downhill-a-drawn-digit-and-the-answer";
        page.emulate(Map.of("prefers-color-scheme", "dark"));
        Path dark = saved(page, ".draw-why", 1, name + ".png");
        requirePicture(dark);
        requireDarkEdge(ImageIO.read(dark.toFile()));
        page.emulate(Map.of());
        Document drawing = xml(Files.readString(saved(page, ".draw-why", 2, name + ".svg")));
        assertThat(drawing.getElementsByTagName("image").getLength()).isEqualTo(2);
        assertThat(texts(drawing)).contains("A drawn digit and the answer", SETTINGS, "%.1f%%".formatted(100 * y[4]));
        assertThat(String.join(" ", texts(drawing)))
                .contains(page.find(".draw-answer").getText() + ".", "Blue pixels speak for 4")
                .doesNotContain("Press");
        requireBars(drawing, y);
        List<String> lines = Files.readAllLines(saved(page, ".draw-why", 3, name + ".csv"));
        assertThat(lines).hasSize(1 + 2 * 784 + 10);
        for (int i = 0; i < 784; i++) {
            String place = "%d,%d,".formatted(i / 28, i % 28);
            requireValue(lines.get(1 + i), "pixel," + place + ",", pixels[i] & 0xff);
            requireValue(lines.get(785 + i), "contribution of the pixel," + place + "4,", contributions[i]);
        }
        for (int c = 0; c < 10; c++) {
            requireValue(lines.get(1569 + c), "probability,,,%d,".formatted(c), y[c]);
        }
    }

    /** Requires that the bars of a measured device can be saved. */
    void requireBarsOfAMeasurement(BrowserPage page) throws Exception {
        allowDownloads(page);
        JsonNode rows = new ObjectMapper().readTree(page.find("#bench-status").getDomAttribute("data-json"));
        assertThat(page.find("#bench-device").getDomProperty("textContent")).matches("Chrome \\d+, Linux · .*");

        String name = "downhill-how-a-step-gets-faster";
        page.click("#bench-file .table-twin summary");
        requirePicture(saved(page, "#bench-file", 1, name + ".png"));
        Document drawing = xml(Files.readString(saved(page, "#bench-file", 2, name + ".svg")));
        List<String> texts = texts(drawing);
        assertThat(texts.get(0)).isEqualTo("How a step gets faster");
        assertThat(String.join(" ", texts)).contains(page.find("#bench-device").getDomProperty("textContent"));
        List<String> lines = Files.readAllLines(saved(page, "#bench-file", 3, name + ".csv"));
        assertThat(lines.get(0)).isEqualTo("\uFEFFname,time (ms)");
        requireValue(lines.get(1), "Multiply all 784 pixels,", fastest(rows, "denseStep"));
        requireValue(lines.get(lines.size() - 1), "NumPy,", 0.36);
        double best = lines.subList(2, lines.size() - 1).stream()
                .mapToDouble(FigureFileIT::last)
                .min()
                .orElseThrow();
        assertThat(best).isEqualTo(fastest(rows, "step"));
        for (String line : lines.subList(1, lines.size())) {
            assertThat(texts).contains(line.substring(0, line.lastIndexOf(',')).replace("\"", ""));
        }
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    private static double fastest(JsonNode rows, String work) {
        double fastest = Double.POSITIVE_INFINITY;
        for (JsonNode row : rows) {
            if (row.get("work").textValue().equals(work)
                    && row.get("hidden").intValue() == 50
                    && row.get("batch").intValue() == 100) {
                fastest = Math.min(fastest, row.get("ms").doubleValue());
            }
        }
        return fastest;
    }

    private static void requireValue(String line, String before, double value) {
        assertThat(line.replace("\"", "")).startsWith(before);
        assertThat(last(line)).isEqualTo(value);
    }

    /** After the paper each bar has two rectangles: itself, and a line where it begins. */
    private static void requireBars(Document drawing, double[] values) {
        NodeList rectangles = drawing.getElementsByTagName("rect");
        assertThat(rectangles.getLength()).isEqualTo(1 + 2 * values.length);
        double most = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        double[] lengths = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            Element bar = (Element) rectangles.item(1 + 2 * i);
            double begin = Double.parseDouble(((Element) rectangles.item(2 + 2 * i)).getAttribute("x"));
            double left = Double.parseDouble(bar.getAttribute("x"));
            lengths[i] = Double.parseDouble(bar.getAttribute("width"));
            assertThat(left - begin).isCloseTo(values[i] < 0 ? -lengths[i] : 0, within(0.02));
        }
        double longest = Arrays.stream(lengths).max().orElseThrow();
        assertThat(longest).isGreaterThan(50);
        for (int i = 0; i < values.length; i++) {
            // Probabilities are shares of the whole room, weights of the largest.
            assertThat(lengths[i] / longest).isCloseTo(Math.abs(values[i]) / most, within(0.001));
        }
    }

    private static void requirePicture(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getRGB(1598, picture.getHeight() - 3)).isEqualTo(picture.getRGB(2, 2));
        assertThat(colors(picture)).hasSizeGreaterThan(3);
    }

    /** Left of the ink an image is as dark as the paper around it; above and below it there are words. */
    private static void requireDarkEdge(BufferedImage picture) {
        for (int y = picture.getHeight() / 4; y < picture.getHeight() * 3 / 4; y++) {
            assertThat(new Color(picture.getRGB(56, y)).getGreen())
                    .as("pixel 56, %d", y)
                    .isLessThan(100);
        }
    }

    private void allowDownloads(BrowserPage page) {
        page.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    }

    private static void bringIntoSight(BrowserPage page, String section) {
        page.show(section);
        page.find(section + "[data-filled]");
        page.awaitShown(section + " .table-twin");
    }

    private static void openFiles(BrowserPage page, String section) {
        bringIntoSight(page, "#failing-section");
        Pause.until(
                WebPage.LIMIT,
                () -> page.find("#failing-section caption").getText().contains("step " + CONFIG.steps()),
                () -> page.find("#failing-section caption").getText());
        bringIntoSight(page, section);
        page.click(section + " .table-twin summary");
    }

    private Path saved(BrowserPage page, int place, String name) {
        return saved(page, "#loss-figure", place, name);
    }

    private Path saved(BrowserPage page, String figure, int place, String name) {
        page.click(figure + " .table-twin .button-row button:nth-child(" + place + ")");
        Path file = downloads.resolve(name);
        Pause.untilSaved(file);
        return file;
    }

    private static List<Integer> colors(BufferedImage picture) {
        List<Integer> colors = new ArrayList<>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                if (colors.size() < 100 && !colors.contains(picture.getRGB(x, y))) {
                    colors.add(picture.getRGB(x, y));
                }
            }
        }
        return colors;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document drawing) {
        List<String> texts = new ArrayList<>();
        NodeList found = drawing.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    /** The longest path is the curve: a point for each step, higher where the loss is higher. */
    private static void requireCurve(Document drawing, Trainer trainer) {
        String longest = "";
        NodeList paths = drawing.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            String d = ((Element) paths.item(i)).getAttribute("d");
            longest = d.length() > longest.length() ? d : longest;
        }
        String[] points = longest.substring(1).split("L");
        double[] losses = trainer.history().lossesAfter(0);
        assertThat(points).hasSize(losses.length);
        double scale = 0;
        for (int i = 1; i < points.length; i++) {
            double rise = y(points[i]) - y(points[0]);
            double loss = losses[i] - losses[0];
            if (Math.abs(loss) > 0.5) {
                scale = scale == 0 ? rise / loss : scale;
                assertThat(rise).isCloseTo(loss * scale, within(1.0));
            }
        }
        assertThat(scale).isNegative();
    }

    private static double y(String point) {
        return Double.parseDouble(point.split(" ")[1]);
    }

    private static void awaitVoice(BrowserPage page, String state) {
        Pause.until(
                WebPage.LIMIT,
                () -> state.equals(page.evaluate("heard.pitch[0].state")),
                () -> "the voice is " + page.evaluate("heard.pitch[0].state"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCurveIsHeardWhenTheReaderWantsIt() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(CONFIG)))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            page.evaluate(LISTEN);
            lab.step(100);
            WebElement plot = page.find("#loss-figure [role=slider]");
            plot.sendKeys("\uE012");
            assertThat(page.evaluate("heard.voices")).isEqualTo(0L);

            // The whole curve: it begins on the plateau and falls.
            plot.sendKeys("h");
            assertThat(page.evaluate("heard.voices")).isEqualTo(1L);
            assertThat(page.find("#loss-figure .sound").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
            List<Number> tones = (List<Number>) page.evaluate("heard.tones");
            assertThat(tones).hasSize(100);
            assertThat(tones.get(0).doubleValue())
                    .isGreaterThan(1.2 * tones.get(99).doubleValue())
                    .isBetween(180.0, 1440.0);

            // One point after the other, and the end of a curve that grows.
            plot.sendKeys("\uE011");
            assertThat(((List<Number>) page.evaluate("heard.tones")).get(100).doubleValue())
                    .isCloseTo(tones.get(0).doubleValue(), within(1e-9));
            lab.press("start");
            lab.await("done");
            Pause.until(
                    WebPage.LIMIT,
                    () -> ((List<Number>) page.evaluate("heard.tones")).size() > 101,
                    () -> "the growing curve is silent");

            // Nothing sounds any more, so the device need not drive its loudspeaker; the next press is heard.
            awaitVoice(page, "suspended");
            int count = ((List<Number>) page.evaluate("heard.tones")).size();
            plot.sendKeys("\uE011");
            awaitVoice(page, "running");
            assertThat((List<Number>) page.evaluate("heard.tones")).hasSizeGreaterThan(count);
            awaitVoice(page, "suspended");
            assertThat(page.evaluate("heard.voices")).isEqualTo(1L);

            page.click("#loss-figure .sound");
            assertThat(page.evaluate("heard.pitch[0].state")).isEqualTo("closed");
        }
    }
}
