package downhill.server.http;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Bodies or answers under way that hold memory. Above the limit, the slowest is given up: refusing the newest would
 * lock out a class because of one pupil behind the same address, and so would giving up the oldest.
 */
final class UnderWay {
    /** Bytes and time that each begins with, so that a new one is not the slowest. */
    private static final double FIRST_BYTES = 4096;

    private static final double FIRST_NANOS = 1e9;

    private final int maxOfAddress;
    private final int max;
    private final LongSupplier nanoTime;
    private final Set<Task> all = new LinkedHashSet<>();

    UnderWay(int maxOfAddress, int max, LongSupplier nanoTime) {
        this.maxOfAddress = maxOfAddress;
        this.max = max;
        this.nanoTime = nanoTime;
    }

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

        void progress(int count) {
            bytes += count;
        }

        private double rate(long now) {
            return (FIRST_BYTES + bytes) / (FIRST_NANOS + now - begin);
        }

        void end() {
            remove(this);
        }
    }

    /** Adds a task, to be ended; {@code giveUp} is called at most once, by the thread that begins a task too many. */
    Task begin(String address, Runnable giveUp) {
        Task task = new Task(address, giveUp);
        Task slowest = add(task);
        if (slowest != null) {
            slowest.giveUp.run();
        }
        return task;
    }

    synchronized int size() {
        return all.size();
    }

    /** Adds a task and returns the one removed for it, or null. */
    private synchronized Task add(Task task) {
        List<Task> own =
                all.stream().filter(one -> one.address.equals(task.address)).toList();
        Task slowest = null;
        if (own.size() >= maxOfAddress) {
            slowest = slowest(own);
        } else if (all.size() >= max) {
            slowest = slowest(all);
        }
        all.remove(slowest);
        all.add(task);
        return slowest;
    }

    private Task slowest(Collection<Task> tasks) {
        long now = nanoTime.getAsLong();
        return Collections.min(tasks, Comparator.comparingDouble(task -> task.rate(now)));
    }

    private synchronized void remove(Task task) {
        all.remove(task);
    }
}
