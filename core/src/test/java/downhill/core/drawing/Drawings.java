package downhill.core.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The drawn digits of {@code drawings/drawings.txt}, for tests; its first lines say how they were made. */
final class Drawings {
    private Drawings() {}

    /** One drawing: the digit meant, the style, the pen's thickness and the strokes, in pads. */
    record Drawing(int digit, String style, double thickness, List<double[]> strokes) {
        DigitImage image() {
            return DigitImage.of(Strokes.of(strokes), thickness);
        }
    }

    static List<Drawing> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Drawings.class.getResourceAsStream("/drawings/drawings.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Drawings::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Drawing parse(String line) {
        String[] parts = line.split(" ", 4);
        List<double[]> strokes = Arrays.stream(parts[3].split("\\|"))
                .map(stroke -> Arrays.stream(stroke.trim().split("[ ,]"))
                        .mapToDouble(number -> Integer.parseInt(number) / 1000.0)
                        .toArray())
                .toList();
        return new Drawing(Integer.parseInt(parts[0]), parts[1], Double.parseDouble(parts[2]), strokes);
    }
}
