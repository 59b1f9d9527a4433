package downhill.web.classroom;

import java.util.Map;
import java.util.TreeMap;

/** The guesses of a class to one question: of each round, 1 or 2, who has guessed and, where it may be known, what. */
final class Tally {
    static final int ROUNDS = 2;

    private final Map<Integer, Map<Integer, Double>> rounds = new TreeMap<>();
    private int round = 1;
    private boolean revealed;
    private boolean shown;

    /** Notes a guess; to note it again does nothing. */
    void guess(int ofRound, int member, double value) {
        rounds.computeIfAbsent(ofRound, none -> new TreeMap<>()).put(member, value);
    }

    /** Notes that a member has guessed, perhaps nobody knows yet what. */
    void answered(int ofRound, int member) {
        rounds.computeIfAbsent(ofRound, none -> new TreeMap<>()).putIfAbsent(member, Double.NaN);
    }

    void advance(int newRound, boolean newRevealed, boolean newShown) {
        round = newRound;
        revealed = newRevealed;
        shown = newShown;
    }

    /** Returns whether everybody may see what has been guessed. */
    boolean isShown() {
        return shown || revealed;
    }

    int round() {
        return round;
    }

    boolean isRevealed() {
        return revealed;
    }

    /** Returns what each member has guessed in a round, by number; NaN where it is not known. Not to be modified. */
    Map<Integer, Double> guesses(int ofRound) {
        return rounds.getOrDefault(ofRound, Map.of());
    }

    /** Returns how many of a round have guessed exactly this. */
    int count(int ofRound, double guess) {
        int count = 0;
        for (double value : guesses(ofRound).values()) {
            count += value == guess ? 1 : 0;
        }
        return count;
    }

    int[] count(int ofRound, double min, double max, int bins) {
        int[] counts = new int[bins];
        for (double value : guesses(ofRound).values()) {
            if (value == value) {
                counts[bin(value, min, max, bins)]++;
            }
        }
        return counts;
    }

    /** Returns the bin of a guess, from 0; what lies outside is in the bin at that end. */
    static int bin(double value, double min, double max, int bins) {
        int bin = (int) Math.floor((value - min) / (max - min) * bins);
        return Math.max(0, Math.min(bins - 1, bin));
    }
}
