package downhill.web.engine;

import downhill.web.dom.Browser;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The members that a leading worker has started; all run this same compiled module. */
final class Team {
    /** A member that has not begun by then never will; before the page speaks of the silence. */
    private static final double MAX_START_MILLIS = 8000;

    private final JSObject[] members;
    private int ready;
    private boolean ended;

    @JSFunctor
    private interface Signal extends JSObject {
        void run();
    }

    /** Starts a team: ready once all members wait at the barrier, lost when one could not start, does not answer, or has died. */
    Team(RunMemory memory, Runnable whenReady, Runnable whenLost) {
        int count = memory.layout.workers - 1;
        members = new JSObject[count];
        int[] sizes = memory.sizes.toInts();
        Signal lost = () -> {
            if (!ended) {
                end();
                whenLost.run();
            }
        };
        try {
            for (int m = 0; m < count; m++) {
                members[m] = startMember(
                        memory.memory.object(),
                        m + 1,
                        sizes,
                        () -> {
                            ready++;
                            if (ready == count && !ended) {
                                whenReady.run();
                            }
                        },
                        lost);
            }
        } catch (RuntimeException | Error refused) {
            end();
            throw refused;
        }
        Browser.after(
                () -> {
                    if (ready < count) {
                        lost.run();
                    }
                },
                MAX_START_MILLIS);
    }

    /** Ends all members at once, wherever they are. */
    void end() {
        ended = true;
        for (JSObject member : members) {
            if (member != null) {
                terminate(member);
            }
        }
    }

    @JSBody(
            params = {"memory", "place", "sizes", "whenReady", "whenLost"},
            script = "const member = new Worker(self.location.href, {type: 'module', name: 'team-member'});"
                    // A message that comes before the member listens would be lost.
                    + " member.onmessage = event => event.data === 'listening'"
                    + " ? member.postMessage({memory: memory, worker: place, sizes: sizes}) : whenReady();"
                    + " member.onerror = event => { event.preventDefault(); whenLost(); };"
                    + " return member;")
    private static native JSObject startMember(
            JSObject memory, int place, int[] sizes, Signal whenReady, Signal whenLost);

    @JSBody(params = "member", script = "member.terminate();")
    private static native void terminate(JSObject member);
}
