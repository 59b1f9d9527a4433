package downhill.server.classes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import downhill.server.fault.RootCause;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * The open streams of the classes on this server, owned by one thread, which reads new events once for all listeners of
 * a class. Classes take turns of one piece for one listener, so that none delays another; changes within 150 ms are
 * sent together.
 */
public final class ClassEvents implements AutoCloseable {
    /** A school sits behind one address. A client beyond the limit polls instead. */
    static final int MAX_OF_ADDRESS = 1000;

    /** A lecture hall of 300 phones, and a third more for boards and second pages. */
    static final int MAX_OF_ADDRESS_IN_CLASS = 400;

    static final int MAX = 3000;

    private static final long UPDATE_DELAY = 150;
    private static final long RETRY_DELAY = 2000;

    /** Shorter than the time after which proxies and this server close a silent connection, 30 s and more. */
    private static final long MAX_SILENCE = 12_000;

    private static final int MAX_CACHED_BYTES = 8 * 1024 * 1024;

    private static final String COMMENT = ":\n\n";
    private static final String GONE = "data: {\"kind\":\"gone\",\"body\":{}}\n\n";
    private static final Logger LOG = LoggerFactory.getLogger(ClassEvents.class);

    private final EventStore store;
    private final EventPages pages;
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();

    /** Classes with listeners to be served, the next one first. While there are any, a turn is scheduled. */
    private final Set<Channel> turns = new LinkedHashSet<>();

    private final Cache<Place, Piece> pieces = Caffeine.newBuilder()
            .maximumWeight(MAX_CACHED_BYTES)
            .weigher((Place place, Piece piece) -> piece.text.length)
            .build();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "class-events");
        made.setDaemon(true);
        return made;
    });
    private volatile int count;

    private static final class Channel {
        final String code;
        final Set<EventStream> streams = new LinkedHashSet<>();
        private final Set<EventStream> ready = new LinkedHashSet<>();

        private long last;
        /** Incremented by each change, after which cached pieces no longer hold. */
        private long version;

        Channel(String code, long last) {
            this.code = code;
            this.last = last;
        }
    }

    /** Where a piece begins: after an event of one version of a class. */
    private record Place(Channel channel, long version, long after) {}

    /** Some events as they are sent, with the offset in the text at which each begins, by its number. */
    private record Piece(byte[] text, NavigableMap<Long, Integer> starts) {
        long last() {
            return starts.lastKey();
        }

        ByteBuffer after(long number) {
            int start = starts.higherEntry(number).getValue();
            return ByteBuffer.wrap(text, start, text.length - start).slice();
        }
    }

    public ClassEvents(EventStore store, ClassStore classes, ClassRuns runs) {
        this.store = store;
        pages = new EventPages(store, classes, runs);
    }

    public void measure(MeterRegistry registry) {
        Gauge.builder("downhill.streams", this, all -> all.count)
                .description("Open streams of classes")
                .register(registry);
    }

    public void start() {
        store.listen(this::notifyChange);
        thread.scheduleWithFixedDelay(
                () -> guarded(this::sendToIdleStreams), MAX_SILENCE / 3, MAX_SILENCE / 3, TimeUnit.MILLISECONDS);
    }

    /** Schedules an update of the streams of a class, since something has happened in it. */
    void notifyChange(String code) {
        if (changed.add(code)) {
            schedule(UPDATE_DELAY, () -> update(code));
        }
    }

    void notifyAllChanges() {
        schedule(0, () -> List.copyOf(channels.keySet()).forEach(this::notifyChange));
    }

    void open(String code, EventStream stream) {
        schedule(0, () -> {
            Channel channel = channels.get(code);
            Optional<Long> last = channel == null ? lastOrRefuse(code, stream) : Optional.of(channel.last);
            if (stream.ended) {
                return;
            }
            if (last.isEmpty()) {
                stream.refuse(404, "there is no class with this code");
            } else if (!hasRoom(channel, stream.address)) {
                stream.refuse(503, "too many streams are open; ask again without text/event-stream");
            } else {
                if (channel == null) {
                    channel = new Channel(code, last.get());
                    channels.put(code, channel);
                }
                channel.streams.add(stream);
                count++;
                byAddress.merge(stream.address, 1, Integer::sum);
                // After a restart all come back, each in its own time.
                long retry = ThreadLocalRandom.current().nextLong(RETRY_DELAY, 3 * RETRY_DELAY);
                send(channel, stream, encoded("retry: " + retry + "\n\n"), stream.sent);
            }
        });
    }

    private boolean hasRoom(Channel channel, String address) {
        return count < MAX
                && byAddress.getOrDefault(address, 0) < MAX_OF_ADDRESS
                && (channel == null
                        || channel.streams.stream()
                                        .filter(stream -> stream.address.equals(address))
                                        .count()
                                < MAX_OF_ADDRESS_IN_CLASS);
    }

    private Optional<Long> lastOrRefuse(String code, EventStream stream) {
        try {
            return store.last(code);
        } catch (RuntimeException e) {
            stream.refuse(503, "the database does not answer");
            return Optional.empty();
        }
    }

    private void update(String code) {
        changed.remove(code);
        Channel channel = channels.get(code);
        if (channel == null) {
            return;
        }
        Optional<Long> last;
        try {
            last = store.last(code);
        } catch (RuntimeException e) {
            LOG.warn("the streams of a class wait: {}", RootCause.line(e));
            if (changed.add(code)) {
                schedule(RETRY_DELAY, () -> update(code));
            }
            return;
        }
        channel.version++;
        if (last.isEmpty()) {
            List.copyOf(channel.streams).forEach(stream -> {
                stream.end(GONE);
                remove(channel, stream);
            });
        } else {
            channel.last = last.get();
            List.copyOf(channel.streams).forEach(stream -> advance(channel, stream));
        }
    }

    /** Queues a stream for its next piece, if there is one and the last one has been taken. */
    private void advance(Channel channel, EventStream stream) {
        if (stream.ended) {
            remove(channel, stream);
        } else if (stream.isFree() && stream.sent < channel.last) {
            channel.ready.add(stream);
            if (turns.isEmpty()) {
                schedule(0, this::turn);
            }
            turns.add(channel);
        }
    }

    /** Sends a piece to one listener of the next class. */
    private void turn() {
        Channel channel = pollFirst(turns);
        try {
            if (!channel.ready.isEmpty()) {
                sendNext(channel, pollFirst(channel.ready));
            }
        } catch (RuntimeException e) {
            // The others would meet the same fault.
            channel.ready.clear();
            throw e;
        } finally {
            if (!channel.ready.isEmpty()) {
                turns.add(channel);
            }
            if (!turns.isEmpty()) {
                schedule(0, this::turn);
            }
        }
    }

    private static <T> T pollFirst(Set<T> queue) {
        Iterator<T> all = queue.iterator();
        T first = all.next();
        all.remove();
        return first;
    }

    private void sendNext(Channel channel, EventStream stream) {
        if (stream.isFree()) {
            Piece piece = pieceAfter(channel, stream.sent);
            if (piece.last() > stream.sent) {
                send(channel, stream, piece.after(stream.sent), piece.last());
            }
        }
    }

    /** Finds the piece that holds the next event, from the last multiple of the page size on. */
    private Piece pieceAfter(Channel channel, long number) {
        long after = number - number % EventPages.MAX_EVENTS;
        while (true) {
            Piece piece = pieces.get(new Place(channel, channel.version, after), this::read);
            if (piece.last() > number || piece.last() == after) {
                return piece;
            }
            after = piece.last();
        }
    }

    private Piece read(Place place) {
        EventPages.EventPage page = pages.after(place.channel.code, place.after);
        NavigableMap<Long, Integer> starts = new TreeMap<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (EventPages.SentEvent event : page.events()) {
            starts.put(event.number(), text.size());
            text.writeBytes(
                    ("id: " + event.number() + "\ndata: " + event.json() + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        if (starts.putIfAbsent(page.cursor(), text.size()) == null) {
            text.writeBytes(("id: " + page.cursor() + "\n\n").getBytes(StandardCharsets.US_ASCII));
        }
        return new Piece(text.toByteArray(), starts);
    }

    private static ByteBuffer encoded(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void send(Channel channel, EventStream stream, ByteBuffer text, long last) {
        stream.send(
                text,
                last,
                now(),
                failure -> schedule(0, () -> {
                    stream.written(failure);
                    advance(channel, stream);
                }));
    }

    private void remove(Channel channel, EventStream stream) {
        if (channel.streams.remove(stream)) {
            channel.ready.remove(stream);
            count--;
            byAddress.computeIfPresent(stream.address, (address, open) -> open == 1 ? null : open - 1);
            if (channel.streams.isEmpty()) {
                channels.remove(channel.code);
            }
        }
    }

    /** Keeps proxies from closing idle connections, and finds listeners that have gone. */
    private void sendToIdleStreams() {
        long now = now();
        List<String> codes = new ArrayList<>(channels.keySet());
        for (String code : codes) {
            // What another program has done to the database is found out here.
            update(code);
            Channel channel = channels.get(code);
            for (EventStream stream : channel == null ? List.<EventStream>of() : List.copyOf(channel.streams)) {
                if (stream.isFree() && now - stream.writtenAt > MAX_SILENCE) {
                    send(channel, stream, encoded(COMMENT), stream.sent);
                } else if (!stream.isFree() && now - stream.writtenAt > 5 * MAX_SILENCE) {
                    // It takes nothing: the listener has gone, and will ask anew if not.
                    stream.end("");
                    remove(channel, stream);
                }
            }
        }
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void schedule(long delay, Runnable work) {
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

    @Override
    public void close() {
        store.listen(code -> {});
        schedule(0, () -> channels.values().forEach(channel -> channel.streams.forEach(stream -> stream.end(""))));
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
