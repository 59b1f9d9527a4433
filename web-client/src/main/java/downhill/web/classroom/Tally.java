package downhill.web.classroom;

import java.util.Map;
import java.util.TreeMap;

/** The guesses of a class to one question: of each round, what each member has guessed. */
public final class Tally {
    /** How many rounds there are. */
    public static final int ROUNDS = 2;

    private final Map<Integer, Map<Integer, Double>> rounds = new TreeMap<>();
    private int round = 1;
    private boolean revealed;

    /** Notes a guess; to note it again does nothing. */
    void guess(int ofRound, int member, double value) {
        rounds.computeIfAbsent(ofRound, none -> new TreeMap<>()).put(member, value);
    }

    /** Comes to another round, or to the answer. */
    void advance(int newRound, boolean newRevealed) {
        round = newRound;
        revealed = newRevealed;
    }

    /**
     * Returns the round that is open.
     *
     * @return 1 or 2
     */
    public int round() {
        return round;
    }

    /**
     * Tells whether the teacher has revealed the answer.
     *
     * @return true once it may be seen
     */
    public boolean isRevealed() {
        return revealed;
    }

    /**
     * Returns the guesses of a round.
     *
     * @param ofRound the round
     * @return what each member has guessed, by number; empty before the first. Not to be modified.
     */
    public Map<Integer, Double> guesses(int ofRound) {
        return rounds.getOrDefault(ofRound, Map.of());
    }

    /**
     * Counts the guesses of a round in bins of one width.
     *
     * @param ofRound the round
     * @param min where the first bin begins
     * @param max where the last one ends; what lies outside is in the bin at that end
     * @param bins how many, at least 1
     * @return how many guesses are in each
     */
    public int[] count(int ofRound, double min, double max, int bins) {
        int[] counts = new int[bins];
        for (double value : guesses(ofRound).values()) {
            counts[bin(value, min, max, bins)]++;
        }
        return counts;
    }

    /**
     * Finds the bin of a guess.
     *
     * @param value the guess
     * @param min where the first bin begins
     * @param max where the last one ends
     * @param bins how many, at least 1
     * @return its place, from 0
     */
    public static int bin(double value, double min, double max, int bins) {
        int bin = (int) Math.floor((value - min) / (max - min) * bins);
        return Math.max(0, Math.min(bins - 1, bin));
    }
}
