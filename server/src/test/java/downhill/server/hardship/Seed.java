package downhill.server.hardship;

import java.util.concurrent.ThreadLocalRandom;

/** What a test is drawn from: a new number each time, or the one that is asked for. */
public final class Seed {
    private Seed() {}

    /** Draws a seed and prints it under the name of a test. */
    public static long of(String test) {
        String given = System.getProperty("downhill.seed", "");
        long seed = given.isEmpty() ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : Long.parseLong(given);
        System.out.println(test + ": -Ddownhill.seed=" + seed);
        return seed;
    }
}
