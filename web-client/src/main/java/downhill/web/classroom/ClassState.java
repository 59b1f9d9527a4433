package downhill.web.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of a class, whose runs are of type R. Only events newer than the last one count. */
final class ClassState<R> {
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, R> runs = new LinkedHashMap<>();
    private int members;
    /** The number of the last event. */
    private double cursor = -1;

    /** Begins anew, before a snapshot is read into it. */
    void reset(int newMembers, double newCursor) {
        tallies.clear();
        runs.clear();
        members = newMembers;
        cursor = newCursor;
    }

    /** Moves to an event, and returns whether it is new. */
    boolean comesTo(double number) {
        if (number <= cursor) {
            return false;
        }
        cursor = number;
        return true;
    }

    double cursor() {
        return cursor;
    }

    void joined() {
        members++;
    }

    int members() {
        return members;
    }

    void put(String id, R run) {
        runs.put(id, run);
    }

    R run(String id) {
        return runs.get(id);
    }

    void remove(String id) {
        runs.remove(id);
    }

    Tally tally(String lesson, String question) {
        return tallies.computeIfAbsent(lesson + "/" + question, none -> new Tally());
    }

    /** Returns how many guesses there are, those of second rounds among them. */
    int guesses() {
        int guesses = 0;
        for (Tally tally : tallies.values()) {
            for (int round = 1; round <= Tally.ROUNDS; round++) {
                guesses += tally.guesses(round).size();
            }
        }
        return guesses;
    }

    /** Returns the questions that somebody has answered or that have been opened, as {@code lesson/question}. */
    List<String> questions() {
        return new ArrayList<>(tallies.keySet());
    }

    List<R> runs() {
        return new ArrayList<>(runs.values());
    }
}
