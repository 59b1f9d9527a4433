package downhill.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the colours of the pages can be told apart: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11, computed from the tokens. */
class StylesTest {
    private static final Path STATIC = Path.of("..", "static");
    private static final Path TOKENS = STATIC.resolve("css/tokens.css");
    private static final Path CLIENT = Path.of("..", "web-client", "src", "main", "java");

    /** What thin lines that mean something, borders of controls and marks owe to the paper. */
    private static final double GRAPHIC = 3;

    /** What text owes to the paper, at the level AAA. */
    private static final double TEXT = 7;

    /** The net of the surface is drawn with this opacity. */
    private static final double NET_OPACITY = 0.82;

    private static final Pattern COLOR = Pattern.compile("(--[a-z-]+): #([0-9a-f]{6});");

    @Test
    void colorsCanBeToldFromThePaper() throws IOException {
        for (Map.Entry<String, Map<String, Integer>> theme : themes().entrySet()) {
            Map<String, Integer> colors = theme.getValue();
            // The letters of the curves of runs have the colours of the curves.
            for (String text : List.of("--ink", "--muted", "--run-b", "--run-c")) {
                requireContrast(theme.getKey(), colors, text, "--paper", TEXT);
            }
            for (String text : List.of("--good", "--wrong")) {
                requireContrast(theme.getKey(), colors, text, "--raised", TEXT);
            }
            // Of axes, on charts that stand on either.
            requireContrast(theme.getKey(), colors, "--muted", "--raised", 4.5);
            for (String text : List.of("--accent", "--alert")) {
                requireContrast(theme.getKey(), colors, text, "--paper", 4.5);
            }
            requireContrast(theme.getKey(), colors, "--on-accent", "--accent", 4.5);
            for (String line : List.of("--line", "--control", "--accent", "--alert", "--ink", "--muted")) {
                requireContrast(theme.getKey(), colors, line, "--paper", GRAPHIC);
            }
            double net =
                    contrast(mixed(colors.get("--line"), colors.get("--raised"), NET_OPACITY), colors.get("--raised"));
            assertThat(net).as("the net of the surface, " + theme.getKey()).isGreaterThanOrEqualTo(GRAPHIC);
        }
    }

    /** In colours of the reader's own nothing is filled: what stands out from a fill stands out from the ground. */
    @Test
    void chosenColorsShowWhatIsDrawnOnLandscapes() throws IOException {
        String css = Files.readString(TOKENS);
        String forced = css.substring(css.indexOf("@media (forced-colors: active)"));
        assertThat(forced.substring(0, forced.indexOf("\n}")))
                .contains("--trail: CanvasText;", "--walker-rim: Canvas;", "--line: CanvasText;");
    }

    /** A hairline is too faint for anything but what may go unseen: frames and empty bars. */
    @Test
    void hairlinesCarryNoMeaning() throws IOException {
        List<String> users = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLIENT)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String code = Files.readString(file);
                if (code.contains("\"--hairline\"")) {
                    users.add(file.getFileName().toString());
                }
            }
        }
        assertThat(users)
                .containsExactlyInAnyOrder("DigitsPanel.java", "Bowl.java", "RoundFigure.java", "NetworkPainter.java");
    }

    private static void requireContrast(
            String theme, Map<String, Integer> colors, String front, String back, double least) {
        assertThat(contrast(colors.get(front), colors.get(back)))
                .as("%s on %s, %s", front, back, theme)
                .isGreaterThanOrEqualTo(least);
    }

    /** Each block of the tokens, over the ones that hold where it does. */
    private static Map<String, Map<String, Integer>> themes() throws IOException {
        String css = Files.readString(TOKENS);
        Map<String, Integer> light = block(css, ":root {");
        Map<String, Integer> dark = over(light, block(css, "@media (prefers-color-scheme: dark) {"));
        Map<String, Map<String, Integer>> themes = new HashMap<>();
        themes.put("light", light);
        themes.put("dark", dark);
        themes.put("light, more contrast", over(light, block(css, "@media (prefers-contrast: more) {")));
        themes.put(
                "dark, more contrast",
                over(dark, block(css, "@media (prefers-contrast: more) and (prefers-color-scheme: dark) {")));
        themes.put("paper", over(light, block(css, "@media print {")));
        return themes;
    }

    private static Map<String, Integer> over(Map<String, Integer> base, Map<String, Integer> own) {
        Map<String, Integer> all = new HashMap<>(base);
        all.putAll(own);
        return all;
    }

    private static Map<String, Integer> block(String css, String head) {
        int start = css.indexOf("\n" + head);
        assertThat(start).as(head).isNotNegative();
        Matcher color = COLOR.matcher(css.substring(start, css.indexOf("\n}", start)));
        Map<String, Integer> colors = new HashMap<>();
        while (color.find()) {
            colors.put(color.group(1), Integer.parseInt(color.group(2), 16));
        }
        return colors;
    }

    private static int mixed(int front, int back, double opacity) {
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = opacity * (front >> shift & 255) + (1 - opacity) * (back >> shift & 255);
            color |= (int) Math.round(channel) << shift;
        }
        return color;
    }

    private static double contrast(int a, int b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The relative luminance of WCAG 2.2. */
    private static double luminance(int color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = (color >> (16 - 8 * i) & 255) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** A word of two faces is ugly: the face of the pages has every syllable that they write. */
    @Test
    void theFaceHasAllSyllablesOfThePages() throws IOException {
        String face = Files.readString(STATIC.resolve("fonts/downhill-kr.txt"));
        Set<String> missing = new TreeSet<>();
        for (Path root : List.of(STATIC.resolve("lessons"), STATIC.resolve("parts"), CLIENT)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.readString(file)
                            .codePoints()
                            .filter(c -> c >= 0xAC00 && c <= 0xD7A3)
                            .mapToObj(Character::toString)
                            .filter(c -> !face.contains(c))
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing).as("syllables to add to static/fonts").isEmpty();
    }
}
