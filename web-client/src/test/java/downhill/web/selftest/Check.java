package downhill.web.selftest;

/**
 * One number that the self-test computed.
 *
 * @param path its place in golden.json, such as {@code losses.sumSquaredError.0}, or a name below {@code same}
 * @param value the number
 */
public record Check(String path, double value) {}
