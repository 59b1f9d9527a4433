package downhill.web.review;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * When each question comes back: 1, 7 and 21 days after its lesson if it is answered rightly on the day; a wrong answer
 * brings it back the next day. It stays on the device.
 *
 * <p>Of each question the day of its last step is kept, and how many steps it has taken. Days are those of the reader's
 * calendar, counted from 1970; one that lies ahead was kept by a wrong clock, and is taken for today. Whatever is not due
 * and answered rightly changes nothing, so that two tabs, or asking twice, move a question on but once.
 */
public final class Schedule {
    private static final String NAME = "downhill.review.";
    /** Days from one step to the next. */
    private static final int[] GAPS = {1, 6, 14};

    /** A day on which nothing comes any more. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final TextStore store;
    private final IntSupplier today;

    /** What is kept of a question. */
    private record Kept(int day, int steps) {
        int due() {
            return steps < GAPS.length ? day + GAPS[steps] : NEVER;
        }
    }

    public Schedule(TextStore store, IntSupplier today) {
        this.store = store;
        this.today = today;
    }

    /** Returns the questions of a lesson, why before transfer. */
    public static List<String> questions(String slug) {
        return List.of(slug + "-why", slug + "-transfer");
    }

    /** Notes that a lesson has been finished for the first time. */
    public void begin(String slug) {
        for (String question : questions(slug)) {
            if (kept(question) == null) {
                put(question, 0);
            }
        }
    }

    /** Returns the day on which a question of a finished lesson comes back. One without a record is of an earlier release, and due. */
    public int due(String question) {
        Kept kept = kept(question);
        return kept == null ? today.getAsInt() : kept.due();
    }

    public boolean isDue(String question) {
        return due(question) <= today.getAsInt();
    }

    /** Takes note of an answer. */
    public void answer(String question, boolean right) {
        if (!right) {
            put(question, 0);
        } else if (isDue(question)) {
            Kept kept = kept(question);
            put(question, kept == null ? 1 : kept.steps + 1);
        }
    }

    /** Returns what is due of some lessons: what waits longest first, and of the lessons in turn. */
    public List<String> due(List<String> slugs) {
        List<String> waiting = new ArrayList<>();
        for (String slug : slugs) {
            for (String question : questions(slug)) {
                if (isDue(question)) {
                    int at = waiting.size();
                    while (at > 0 && due(waiting.get(at - 1)) > due(question)) {
                        at--;
                    }
                    waiting.add(at, question);
                }
            }
        }
        return inTurn(waiting);
    }

    /** Returns the same, no two neighbors of one lesson where that can be. */
    private static List<String> inTurn(List<String> waiting) {
        List<String> turn = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String last = turn.isEmpty() ? "" : lesson(turn.get(turn.size() - 1));
            int next = 0;
            while (next < waiting.size() && lesson(waiting.get(next)).equals(last)) {
                next++;
            }
            turn.add(waiting.remove(next == waiting.size() ? 0 : next));
        }
        return turn;
    }

    /** Returns the next day on which a question of some lessons comes back, or {@link #NEVER}. */
    public int next(List<String> slugs) {
        int next = NEVER;
        for (String slug : slugs) {
            for (String question : questions(slug)) {
                next = Math.min(next, due(question));
            }
        }
        return next;
    }

    static String lesson(String question) {
        return question.substring(0, question.lastIndexOf('-'));
    }

    public static void forget(TextStore store) {
        store.names(NAME).forEach(store::remove);
    }

    private void put(String question, int steps) {
        store.put(NAME + question, today.getAsInt() + " " + steps);
    }

    /** Returns null where there is no record, or none that can be read. */
    private Kept kept(String question) {
        String text = store.get(NAME + question);
        int blank = text == null ? -1 : text.indexOf(' ');
        try {
            if (blank < 0) {
                return null;
            }
            int day = Integer.parseInt(text.substring(0, blank));
            int steps = Integer.parseInt(text.substring(blank + 1));
            if (steps < 0) {
                return null;
            }
            if (day > today.getAsInt()) {
                put(question, steps);
                return new Kept(today.getAsInt(), steps);
            }
            return new Kept(day, steps);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
