package downhill.web.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The name that this page holds by the Web Locks API until it lets go or is closed; several pages may hold the same. */
public final class Locks {
    private JSObject held;

    @JSFunctor
    private interface Names extends JSObject {
        void accept(String names);
    }

    /** Holds a name without blanks instead of the one before; an empty one lets go. A page that is not secure has no locks. */
    public void hold(String name) {
        if (held != null) {
            release(held);
        }
        held = name.isEmpty() ? null : request(name);
    }

    /** Answers later with the names that pages hold, this one included; with none where there are no locks. */
    public static void heldNames(Consumer<List<String>> listener) {
        query(joined -> {
            List<String> names = new ArrayList<>();
            for (int from = 0; from < joined.length(); ) {
                int end = joined.indexOf(' ', from);
                names.add(joined.substring(from, end));
                from = end + 1;
            }
            listener.accept(names);
        });
    }

    @JSBody(
            params = "lockName",
            script = "const held = {}; held.until = new Promise(done => { held.release = done; });"
                    + " if (navigator.locks) {"
                    + " navigator.locks.request(lockName, {mode: 'shared'}, () => held.until).catch(() => {}); }"
                    + " return held;")
    private static native JSObject request(String lockName);

    @JSBody(params = "held", script = "held.release();")
    private static native void release(JSObject held);

    /** In a task of its own: what was released just before is held until the promises of this one have settled. */
    @JSBody(
            params = "answer",
            script = "setTimeout(() => (navigator.locks ? navigator.locks.query() : Promise.resolve({held: []}))"
                    + ".then(locks => locks.held.map(lock => lock.name + ' ').join(''), () => '')"
                    // What the answer throws is an error of the page, not a rejected promise.
                    + ".then(names => queueMicrotask(() => answer(names))));")
    private static native void query(Names answer);
}
