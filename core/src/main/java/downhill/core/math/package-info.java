/**
 * Arithmetic that gives the same bits on the JVM and in every browser.
 *
 * <p>Additions, subtractions, multiplications, divisions and square roots of doubles are the same everywhere; library
 * functions such as {@code Math.exp} are not. This package builds what the core needs from those five operations and
 * from 32-bit integers alone:
 *
 * <ul>
 *   <li>{@link downhill.core.math.StableMath}: exponential, logarithm, powers and the trigonometric functions;
 *   <li>{@link downhill.core.math.PairwiseSum}: sums in NumPy's order;
 *   <li>{@link downhill.core.math.FusedMultiplyAdd}: a product and a sum with one rounding;
 *   <li>{@link downhill.core.math.NumPyRandom}: NumPy's legacy random numbers, so that a run equals a Python run;
 *   <li>{@link downhill.core.math.DecimalNumber}: the double nearest to a decimal number;
 *   <li>{@link downhill.core.math.RoundNumber}: 1, 2 or 5 times a power of ten;
 *   <li>{@link downhill.core.math.DoubleBits}: the bits of a double;
 *   <li>{@link downhill.core.math.Fingerprint}: one short word for many doubles, to compare two runs;
 *   <li>{@link downhill.core.math.Sha256}: the digest by which bytes that were sent are checked.
 * </ul>
 */
package downhill.core.math;
