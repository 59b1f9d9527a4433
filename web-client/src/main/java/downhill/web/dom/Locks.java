package downhill.web.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Names that open pages hold; several may hold the same. */
public interface Locks {
    /** Holds a name without blanks for this page instead of the one before; an empty one lets go. */
    void hold(String name);

    /** Answers later with the names that pages hold, this one included; with none where the browser cannot tell. */
    void ask(Consumer<List<String>> listener);

    /** The Web Locks API, which a page has over a secure connection only; a page that is closed lets go. */
    final class OfBrowser implements Locks {
        private JSObject held;

        @JSFunctor
        private interface Names extends JSObject {
            void accept(String names);
        }

        @Override
        public void hold(String name) {
            if (held != null) {
                release(held);
            }
            held = name.isEmpty() ? null : request(name);
        }

        @Override
        public void ask(Consumer<List<String>> listener) {
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

        /** In a task of its own: a name stays held until the promises of the present one have settled. */
        @JSBody(
                params = "answer",
                script = "setTimeout(() => (navigator.locks ? navigator.locks.query() : Promise.resolve({held: []}))"
                        + ".then(locks => locks.held.map(lock => lock.name + ' ').join(''), () => '')"
                        // What the answer throws is an error of the page, not a rejected promise.
                        + ".then(names => queueMicrotask(() => answer(names))));")
        private static native void query(Names answer);
    }
}
