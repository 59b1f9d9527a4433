package downhill.core.exchange;

import downhill.core.training.Range;
import java.util.Collection;
import java.util.List;

/**
 * A JSON object as its platform has parsed it, which answers with fields of the asked type or throws its {@link #refusal}.
 *
 * <p>The server and the browser have parsers of their own; what a field of a run may be is said once, in {@link RunForm}.
 */
public interface CheckedJson {
    /** Returns whether there is a field of this name, also one that is null. */
    boolean has(String name);

    /** Returns a field that is a string. */
    String text(String name);

    /** Returns the double nearest to the digits of a number, infinite beyond its range; never -0. */
    double number(String name);

    /** Opens an object that has no other fields than these. */
    CheckedJson object(String name, Collection<String> fields);

    /** Opens a list of objects that have no other fields than these. */
    List<? extends CheckedJson> list(String name, Collection<String> fields);

    /** Makes the exception that refuses the value of a field, such as {@code losses[3].step}. */
    RuntimeException refusal(String name, String fault);

    /** Returns a number that has no fraction and fits an int; refuses others. */
    default int whole(String name) {
        double value = number(name);
        if (value != (int) value) {
            throw refusal(name, "= " + Range.text(value) + ", not a whole number of at most " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Returns a string that is one of some words; refuses others. */
    default String word(String name, List<String> words) {
        String word = text(name);
        if (!words.contains(word)) {
            throw refusal(name, "is not one of " + String.join(", ", words));
        }
        return word;
    }
}
