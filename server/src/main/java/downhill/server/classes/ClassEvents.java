package downhill.server.classes;

import downhill.server.fault.RootCause;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open streams of this server's classes.
 *
 * <p>One thread owns all of them: it reads what has happened since, once for all listeners of a class, and gives it to
 * those that have taken what they were given before. What happens within a moment is told together.
 */
public final class ClassEvents implements AutoCloseable {
    /** A school sits behind one address. Whoever finds no place asks again and again instead. */
    static final int MAX_OF_ADDRESS = 1000;

    static final int MAX = 3000;

    private static final long TOGETHER = 150;
    private static final long RETRY = 2000;

    /** Shorter than the patience of proxies and of this server with a silent connection, 30 s and more. */
    private static final long SILENCE = 12_000;

    /** Most different pieces kept of a class: its listeners are at the same place, but for those that are slow. */
    private static final int MAX_PIECES = 64;

    private static final byte[] NOTHING = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final String GONE = "data: {\"kind\":\"gone\",\"body\":{}}\n\n";
    private static final Logger LOG = LoggerFactory.getLogger(ClassEvents.class);

    private final EventStore store;
    private final EventPages pages;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "class-events");
        made.setDaemon(true);
        return made;
    });
    private volatile int count;

    /** The listeners of a class. */
    private static final class Channel {
        private final Set<EventStream> streams = new LinkedHashSet<>();
        private final Map<Long, Piece> pieces = new HashMap<>();
        private long last;
    }

    /** Some events as they are sent. */
    private record Piece(byte[] text, long last) {}

    /**
     * Creates the streams.
     *
     * @param store what happens in classes
     * @param runs their runs
     */
    public ClassEvents(EventStore store, ClassRuns runs) {
        this.store = store;
        pages = new EventPages(store, runs);
    }

    /**
     * Counts the open streams.
     *
     * @param registry where they are counted
     */
    public void measure(MeterRegistry registry) {
        Gauge.builder("downhill.streams", this, all -> all.count)
                .description("Open streams of classes")
                .register(registry);
    }

    /** Begins to listen. */
    public void start() {
        store.listen(this::signal);
        thread.scheduleWithFixedDelay(
                () -> guarded(this::breakSilence), SILENCE / 3, SILENCE / 3, TimeUnit.MILLISECONDS);
    }

    /**
     * Hears that something has happened in a class.
     *
     * @param code its code
     */
    void signal(String code) {
        if (changed.add(code)) {
            later(TOGETHER, () -> update(code));
        }
    }

    /** Looks whether something has happened in any class, as after a time in which it would not have been heard. */
    void signalAll() {
        later(0, () -> List.copyOf(channels.keySet()).forEach(this::signal));
    }

    /**
     * Opens a stream.
     *
     * @param code the class
     * @param stream the stream, which is refused if there is no such class, or no place
     */
    void open(String code, EventStream stream) {
        later(0, () -> {
            Channel channel = channels.get(code);
            OptionalLong last = channel == null ? lastOrRefuse(code, stream) : OptionalLong.of(channel.last);
            if (stream.hasEnded()) {
                return;
            }
            if (last.isEmpty()) {
                stream.refuse(404, "there is no class with this code");
            } else if (count >= MAX || byAddress.getOrDefault(stream.address(), 0) >= MAX_OF_ADDRESS) {
                stream.refuse(503, "too many streams are open; ask again without text/event-stream");
            } else {
                if (channel == null) {
                    channel = new Channel();
                    channel.last = last.getAsLong();
                    channels.put(code, channel);
                }
                channel.streams.add(stream);
                count++;
                byAddress.merge(stream.address(), 1, Integer::sum);
                // After a restart all come back, each in its own time.
                long retry = ThreadLocalRandom.current().nextLong(RETRY, 3 * RETRY);
                send(code, stream, ("retry: " + retry + "\n\n").getBytes(StandardCharsets.US_ASCII), stream.sent());
            }
        });
    }

    private OptionalLong lastOrRefuse(String code, EventStream stream) {
        try {
            return store.last(code);
        } catch (RuntimeException e) {
            stream.refuse(503, "the database does not answer");
            return OptionalLong.empty();
        }
    }

    private void update(String code) {
        changed.remove(code);
        Channel channel = channels.get(code);
        if (channel == null) {
            return;
        }
        OptionalLong last;
        try {
            last = store.last(code);
        } catch (RuntimeException e) {
            LOG.warn("the streams of a class wait: {}", RootCause.line(e));
            if (changed.add(code)) {
                later(RETRY, () -> update(code));
            }
            return;
        }
        channel.pieces.clear();
        if (last.isEmpty()) {
            List.copyOf(channel.streams).forEach(stream -> {
                stream.end(GONE);
                remove(code, channel, stream);
            });
        } else {
            channel.last = last.getAsLong();
            List.copyOf(channel.streams).forEach(stream -> advance(code, stream));
        }
    }

    /** Gives a stream its next piece, if there is one and it has taken the one before. */
    private void advance(String code, EventStream stream) {
        Channel channel = channels.get(code);
        if (channel == null || !channel.streams.contains(stream)) {
            return;
        }
        if (stream.hasEnded()) {
            remove(code, channel, stream);
        } else if (stream.isFree() && stream.sent() < channel.last) {
            Piece piece = channel.pieces.get(stream.sent());
            if (piece == null) {
                piece = read(code, stream.sent());
                if (channel.pieces.size() > MAX_PIECES) {
                    channel.pieces.clear();
                }
                channel.pieces.put(stream.sent(), piece);
            }
            send(code, stream, piece.text, piece.last);
        }
    }

    private Piece read(String code, long after) {
        EventPages.EventPage page = pages.after(code, after);
        StringBuilder text = new StringBuilder();
        page.events()
                .forEach(event -> text.append("id: ")
                        .append(event.number())
                        .append("\ndata: ")
                        .append(event.json())
                        .append("\n\n"));
        if (text.isEmpty()) {
            text.append("id: ").append(page.cursor()).append("\n\n");
        }
        return new Piece(text.toString().getBytes(StandardCharsets.UTF_8), page.cursor());
    }

    private void send(String code, EventStream stream, byte[] text, long last) {
        stream.send(
                text,
                last,
                now(),
                failure -> later(0, () -> {
                    stream.written(failure);
                    advance(code, stream);
                }));
    }

    private void remove(String code, Channel channel, EventStream stream) {
        if (channel.streams.remove(stream)) {
            count--;
            byAddress.computeIfPresent(stream.address(), (address, open) -> open == 1 ? null : open - 1);
            if (channel.streams.isEmpty()) {
                channels.remove(code);
            }
        }
    }

    /** Proxies cut off a connection on which nothing comes; and who has gone is found out by sending. */
    private void breakSilence() {
        long now = now();
        List<String> codes = new ArrayList<>(channels.keySet());
        for (String code : codes) {
            // What another program has done to the database is found out here.
            update(code);
            Channel channel = channels.get(code);
            for (EventStream stream : channel == null ? List.<EventStream>of() : List.copyOf(channel.streams)) {
                if (stream.isFree() && now - stream.writtenAt() > SILENCE) {
                    send(code, stream, NOTHING, stream.sent());
                } else if (!stream.isFree() && now - stream.writtenAt() > 5 * SILENCE) {
                    // It takes nothing: the listener has gone, and will ask anew if not.
                    stream.end("");
                    remove(code, channel, stream);
                }
            }
        }
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void later(long delay, Runnable work) {
        try {
            thread.schedule(() -> guarded(work), delay, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // The server stops; its streams have been ended.
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (JdbiException e) {
            // What was not told is told when silence is broken next.
            LOG.warn("the streams of classes wait: {}", RootCause.line(e));
        } catch (RuntimeException e) {
            LOG.error("the streams of classes have met a fault", e);
        }
    }

    /** Ends all streams. */
    @Override
    public void close() {
        store.listen(code -> {});
        later(0, () -> channels.values().forEach(channel -> channel.streams.forEach(stream -> stream.end(""))));
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
