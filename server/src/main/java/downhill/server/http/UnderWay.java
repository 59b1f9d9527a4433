package downhill.server.http;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is under way with clients and holds memory until they are done with it. Of too much, the oldest is given up.
 *
 * <p>What comes from an honest client is done in a moment, so the oldest is what belongs to a slow one. A school sits
 * behind one address: a limit that refused the newest instead would lock out a class because of one pupil.
 */
final class UnderWay {
    private final int maxOfAddress;
    private final int max;
    private final Set<Task> all = new LinkedHashSet<>();
    private final Map<String, Set<Task>> byAddress = new HashMap<>();

    /**
     * Creates the limit.
     *
     * @param maxOfAddress most tasks of one address
     * @param max most tasks of all addresses
     */
    UnderWay(int maxOfAddress, int max) {
        this.maxOfAddress = maxOfAddress;
        this.max = max;
    }

    /** One thing under way. */
    final class Task {
        private final String address;
        private final Runnable giveUp;

        private Task(String address, Runnable giveUp) {
            this.address = address;
            this.giveUp = giveUp;
        }

        /** Says that it is done, or has failed. To say so again does nothing. */
        void end() {
            remove(this);
        }
    }

    /**
     * Adds a task.
     *
     * @param address whose it is
     * @param giveUp ends it early; called at most once, by the thread that begins a task too many
     * @return the task, to be ended
     */
    Task begin(String address, Runnable giveUp) {
        Task task = new Task(address, giveUp);
        Task oldest = add(task);
        if (oldest != null) {
            oldest.giveUp.run();
        }
        return task;
    }

    /** Returns how many tasks are under way. */
    synchronized int size() {
        return all.size();
    }

    /** Adds a task and returns the one removed for it, or null. */
    private synchronized Task add(Task task) {
        Set<Task> own = byAddress.getOrDefault(task.address, Set.of());
        Task oldest = null;
        if (own.size() >= maxOfAddress) {
            oldest = own.iterator().next();
        } else if (all.size() >= max) {
            oldest = all.iterator().next();
        }
        if (oldest != null) {
            remove(oldest);
        }
        all.add(task);
        byAddress
                .computeIfAbsent(task.address, address -> new LinkedHashSet<>())
                .add(task);
        return oldest;
    }

    private synchronized void remove(Task task) {
        if (all.remove(task)) {
            Set<Task> own = byAddress.get(task.address);
            own.remove(task);
            if (own.isEmpty()) {
                byAddress.remove(task.address);
            }
        }
    }
}
