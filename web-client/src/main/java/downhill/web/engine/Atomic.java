package downhill.web.engine;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/** Reads and writes words that several workers share, each at once and in one order for all of them. */
final class Atomic {
    private Atomic() {}

    @JSBody(
            params = {"words", "at"},
            script = "return Atomics.load(words, at);")
    static native int load(@JSByRef int[] words, int at);

    @JSBody(
            params = {"words", "at", "value"},
            script = "Atomics.store(words, at, value);")
    static native void store(@JSByRef int[] words, int at, int value);

    /** Adds to a word; returns what it was before. */
    @JSBody(
            params = {"words", "at", "value"},
            script = "return Atomics.add(words, at, value);")
    static native int add(@JSByRef int[] words, int at, int value);
}
