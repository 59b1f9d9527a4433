package downhill.core.math;

/**
 * NumPy's legacy random numbers: what {@code numpy.random.seed} and {@code numpy.random.RandomState} give.
 *
 * <p>The generator is the Mersenne Twister MT19937, seeded by Knuth's recurrence, and each method draws from it exactly
 * as NumPy does. So the same seed gives the same initial weights and the same mini-batches as a Python script. The
 * integers and the {@link #randomSample()} values are equal in every bit; {@link #randn()} within 1 ulp, since NumPy
 * takes the logarithm from the system's C library.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/random/legacy.html">NumPy, legacy random generation</a>
 * @see <a href="https://doi.org/10.1145/272991.272995">M. Matsumoto, T. Nishimura, Mersenne Twister, 1998</a>
 */
public final class NumPyRandom {
    private static final int WORDS = 624;
    private static final int MIDDLE = 397;
    private static final int UPPER_BIT = 0x80000000;
    private static final int LOWER_BITS = 0x7fffffff;
    private static final int TWIST = 0x9908b0df;
    private static final double MAX_SEED = 4294967295.0;

    private final double[] powersOfTwo = StableMath.powersOfTwo();
    private final int[] state = new int[WORDS];
    private int position = WORDS;
    private double keptGauss;
    private boolean hasKeptGauss;

    /**
     * Starts the sequence of a seed, as {@code numpy.random.RandomState(seed)} does.
     *
     * @param seed a whole number in [0, 4294967295]; a double, since it does not fit an int
     * @throws IllegalArgumentException if the seed is anything else
     */
    public NumPyRandom(double seed) {
        if (!(seed >= 0 && seed <= MAX_SEED && seed == Math.floor(seed))) {
            throw new IllegalArgumentException("seed = " + seed + ", not a whole number in [0, 4294967295]");
        }
        // The same 32 bits, read as a signed int: a cast alone would stop at the largest int on the JVM.
        int word = (int) (seed > LOWER_BITS ? seed - 4294967296.0 : seed);
        for (int i = 0; i < WORDS; i++) {
            state[i] = word;
            word = 1812433253 * (word ^ (word >>> 30)) + i + 1;
        }
    }

    /** Returns the next number of {@code random_sample()}: uniform in [0, 1), with 53 random bits. */
    public double randomSample() {
        int upper = nextWord() >>> 5;
        int lower = nextWord() >>> 6;
        return (upper * 67108864.0 + lower) / 9007199254740992.0;
    }

    /**
     * Returns the next number of {@code randn()}: standard normal, by Marsaglia's polar method.
     *
     * <p>The method makes two numbers at a time; the second is kept for the next call.
     *
     * @return a number of mean 0 and variance 1
     */
    public double randn() {
        if (hasKeptGauss) {
            hasKeptGauss = false;
            return keptGauss;
        }
        double x1;
        double x2;
        double squaredRadius;
        do {
            x1 = 2 * randomSample() - 1;
            x2 = 2 * randomSample() - 1;
            squaredRadius = x1 * x1 + x2 * x2;
        } while (squaredRadius >= 1 || squaredRadius == 0);
        double scale = Math.sqrt(-2 * StableMath.log(squaredRadius, powersOfTwo) / squaredRadius);
        keptGauss = scale * x1;
        hasKeptGauss = true;
        return scale * x2;
    }

    /**
     * Returns the next numbers of {@code randn(count)}; a matrix is drawn row by row.
     *
     * @param count how many, at least 0
     * @return {@code count} standard normal numbers
     * @throws IllegalArgumentException if the count is negative
     */
    public double[] randn(int count) {
        requireAtLeast("count", count, 0);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = randn();
        }
        return values;
    }

    /**
     * Returns {@code choice(n, size)}: indices drawn with replacement, so that one may come twice.
     *
     * @param n how many there are to choose from, at least 1; nothing is drawn for 1
     * @param size how many to draw, at least 0
     * @return {@code size} numbers in [0, n)
     * @throws IllegalArgumentException if {@code n} or {@code size} is too small
     */
    public int[] choice(int n, int size) {
        requireAtLeast("n", n, 1);
        requireAtLeast("size", size, 0);
        int[] chosen = new int[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = upTo(n - 1);
        }
        return chosen;
    }

    /**
     * Returns {@code permutation(n)}: the numbers 0 to n - 1 in random order, by the Fisher-Yates shuffle.
     *
     * @param n how many, at least 0
     * @return each number in [0, n) once
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public int[] permutation(int n) {
        requireAtLeast("n", n, 0);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i > 0; i--) {
            int j = upTo(i);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** A uniform number in [0, max]: as many bits as max has, drawn again while they exceed it. */
    private int upTo(int max) {
        if (max == 0) {
            return 0;
        }
        int mask = max;
        mask |= mask >>> 1;
        mask |= mask >>> 2;
        mask |= mask >>> 4;
        mask |= mask >>> 8;
        mask |= mask >>> 16;
        int value;
        do {
            value = nextWord() & mask;
        } while (value > max);
        return value;
    }

    /** The next 32 random bits. */
    private int nextWord() {
        if (position == WORDS) {
            twist();
            position = 0;
        }
        int y = state[position++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < WORDS; i++) {
            int next = i + 1 < WORDS ? i + 1 : 0;
            int partner = i + MIDDLE < WORDS ? i + MIDDLE : i + MIDDLE - WORDS;
            int y = (state[i] & UPPER_BIT) | (state[next] & LOWER_BITS);
            state[i] = state[partner] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
        }
    }

    private static void requireAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " = " + value + ", below " + least);
        }
    }
}
