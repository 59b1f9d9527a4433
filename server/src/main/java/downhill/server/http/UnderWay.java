package downhill.server.http;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What is under way with clients and holds memory until they are done with it. Of too much, the slowest is given up.
 *
 * <p>A school sits behind one address: a limit that refused the newest would lock out a class because of one pupil, and one
 * that gave up the oldest would do so as well, if that pupil began new ones fast enough.
 */
final class UnderWay {
    /** Bytes and time with which each begins, so that one that has just begun is not the slowest. */
    private static final double FIRST_BYTES = 4096;

    private static final double FIRST_NANOS = 1e9;

    private final int maxOfAddress;
    private final int max;
    private final LongSupplier nanoTime;
    private final Set<Task> all = new LinkedHashSet<>();
    private final Map<String, Set<Task>> byAddress = new HashMap<>();

    /**
     * Creates the limit.
     *
     * @param maxOfAddress most tasks of one address
     * @param max most tasks of all addresses
     * @param nanoTime tells how long each has taken, as {@link System#nanoTime} does
     */
    UnderWay(int maxOfAddress, int max, LongSupplier nanoTime) {
        this.maxOfAddress = maxOfAddress;
        this.max = max;
        this.nanoTime = nanoTime;
    }

    /** One thing under way. */
    final class Task {
        private final String address;
        private final Runnable giveUp;
        private final long begin = nanoTime.getAsLong();
        /** Written by one thread at a time. */
        private volatile long bytes;

        private Task(String address, Runnable giveUp) {
            this.address = address;
            this.giveUp = giveUp;
        }

        /** Says that the client has sent or taken so many bytes more. */
        void progress(int count) {
            bytes += count;
        }

        private double rate(long now) {
            return (FIRST_BYTES + bytes) / (FIRST_NANOS + now - begin);
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
        Task slowest = add(task);
        if (slowest != null) {
            slowest.giveUp.run();
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
        Task slowest = null;
        if (own.size() >= maxOfAddress) {
            slowest = slowest(own);
        } else if (all.size() >= max) {
            slowest = slowest(all);
        }
        if (slowest != null) {
            remove(slowest);
        }
        all.add(task);
        byAddress
                .computeIfAbsent(task.address, address -> new LinkedHashSet<>())
                .add(task);
        return slowest;
    }

    private Task slowest(Set<Task> tasks) {
        long now = nanoTime.getAsLong();
        return Collections.min(tasks, Comparator.comparingDouble(task -> task.rate(now)));
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
