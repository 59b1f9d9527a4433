package downhill.web.engine;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The members that a leading worker has started; all run this same compiled module. */
final class Team {
    private final JSObject[] members;
    private int ready;
    private boolean ended;

    @JSFunctor
    private interface Signal extends JSObject {
        void run();
    }

    /**
     * Starts a team.
     *
     * @param whenReady runs once all members wait at the barrier
     * @param whenLost runs when a member could not start, or has died
     */
    Team(RunMemory memory, Runnable whenReady, Runnable whenLost) {
        int count = memory.layout.workers() - 1;
        members = new JSObject[count];
        int[] sizes = memory.sizes.toInts();
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
                    () -> {
                        if (!ended) {
                            end();
                            whenLost.run();
                        }
                    });
        }
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
