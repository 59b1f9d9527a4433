package downhill.web.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of a lesson, in the order in which an address has them. From them follow defaults, address, faults and undo. */
public final class Keys {
    private final List<Key<?>> keys;
    private final Map<Key<?>, List<Key<?>>> resets = new HashMap<>();

    private Keys(List<Key<?>> keys) {
        this.keys = keys;
    }

    /** Declares the keys of a lesson; a default may depend on keys that come earlier. */
    public static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys));
    }

    /** Declares that with another value of one key others have their defaults again. */
    public Keys resetting(Key<?> key, Key<?>... reset) {
        resets.put(key, List.of(reset));
        return this;
    }

    List<Key<?>> resetBy(Key<?> key) {
        return resets.getOrDefault(key, List.of());
    }

    int place(Key<?> key) {
        int place = keys.indexOf(key);
        if (place < 0) {
            throw new IllegalArgumentException("this lesson has no key " + key.name());
        }
        return place;
    }

    /** Returns the values before the reader has set any. */
    public Values defaults() {
        return new Values(this, new Object[keys.size()]);
    }

    /** Reads a state from an address. An empty query gives the defaults. */
    public Values read(QueryReader query) {
        return read(query, defaults());
    }

    /** Reads values out of a query; what is absent stays as it is. */
    public Values read(QueryReader query, Values present) {
        Values values = present;
        for (Key<?> key : keys) {
            values = key.read(query, values);
        }
        return values;
    }

    /** Returns how many steps a move takes in sight of the reader. */
    int steps(Values from, Values to) {
        Values begin = begin(from, to);
        int steps = 0;
        for (Key<?> key : keys) {
            if (key.isGrowing() && grows(from, to)) {
                steps = Math.max(steps, (int) (key.numberOf(to) - key.numberOf(begin)));
            }
        }
        return steps;
    }

    private boolean grows(Values from, Values to) {
        boolean grows = false;
        for (Key<?> key : keys) {
            grows |= key.isGrowing() && key.numberOf(to) > 0 && key.numberOf(to) != key.numberOf(from);
        }
        return grows;
    }

    /** Returns where growing begins: where it is if nothing else changes, or with nothing. */
    private Values begin(Values from, Values to) {
        for (Key<?> key : keys) {
            if (!key.isGrowing() && !from.get(key).equals(to.get(key))) {
                return defaults();
            }
        }
        return from;
    }

    /**
     * Returns what lies between two states while one becomes the other. Where something grows, as a walk does by its steps,
     * all else has its new value from the beginning, and if anything else changes it grows from nothing: so a true state is
     * seen at any moment.
     *
     * @param share how much of the way has been gone, in [0, 1)
     */
    public Values between(Values from, Values to, double share) {
        boolean grows = grows(from, to);
        Values begin = grows ? begin(from, to) : from;
        Values values = to;
        for (Key<?> key : keys) {
            if (key.isGrowing() == grows) {
                values = key.between(begin, values, share);
            }
        }
        return values;
    }

    /** Lets what still grows be at its end, where the reader has changed something else meanwhile. */
    public Values grown(Values state, Values last, Values to) {
        Values values = state;
        for (Key<?> key : keys) {
            if (key.isGrowing() && state.get(key).equals(last.get(key))) {
                values = key.copied(to, values);
            }
        }
        return values;
    }

    /** Writes a state, which reads back as the same. */
    public void write(Values values, QueryWriter query) {
        for (Key<?> key : keys) {
            key.write(values, query);
        }
    }

    /** Returns a value as a number, for a condition of the script; NaN where it is none or there is no such key. */
    public double number(Values values, String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return key.numberOf(values);
            }
        }
        return Double.NaN;
    }

    /** Returns a value as a word, for a condition of the script; null where it is none or there is no such key. */
    public String word(Values values, String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return key.wordOf(values);
            }
        }
        return null;
    }

    boolean areEqual(Values one, Values other) {
        for (Key<?> key : keys) {
            if (!one.get(key).equals(other.get(key))) {
                return false;
            }
        }
        return true;
    }

    int hashCode(Values values) {
        int hash = 1;
        for (Key<?> key : keys) {
            hash = 31 * hash + values.get(key).hashCode();
        }
        return hash;
    }

    /** Returns what a script may say of the keys. */
    List<Vocabulary.Name> describe() {
        List<Vocabulary.Name> names = new ArrayList<>();
        for (Key<?> key : keys) {
            names.add(key.describe());
        }
        return names;
    }
}
