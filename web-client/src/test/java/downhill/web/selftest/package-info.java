/**
 * The self-test: everything that {@code golden.json} has a value for, computed by the core, and more.
 *
 * <p>{@link downhill.web.selftest.SelfTest} lists the groups of checks; each check is a path and a number. The same
 * classes run on the JVM and, compiled by TeaVM in strict mode, in a browser
 * ({@link downhill.web.selftest.SelfTestPage}), and a test compares the two lists bit for bit. Paths that stand in
 * {@code golden.json} are those of its values; the others begin with {@code same}: what has no value from NumPy, but
 * must be the same everywhere.
 *
 * <p>None of this is in the product: the browser tests alone use it.
 */
package downhill.web.selftest;
