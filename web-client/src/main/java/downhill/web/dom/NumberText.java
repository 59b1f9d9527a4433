package downhill.web.dom;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Prints numbers as the shortest text that reads back the same, and reads them; NaN where there is none. */
public record NumberText(ToDoubleFunction<String> parse, DoubleFunction<String> print) {}
