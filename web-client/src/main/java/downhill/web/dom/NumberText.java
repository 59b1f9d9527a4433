package downhill.web.dom;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How numbers become text, the shortest that reads back as the same number, and text becomes numbers, NaN where it is
 * none.
 */
public record NumberText(ToDoubleFunction<String> parse, DoubleFunction<String> print) {}
