package downhill.web.dom;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How numbers become text and text becomes numbers.
 *
 * @param parse text to number; NaN where the text is no number
 * @param print number to the shortest text that {@code parse} reads back as the same number
 */
public record NumberText(ToDoubleFunction<String> parse, DoubleFunction<String> print) {}
