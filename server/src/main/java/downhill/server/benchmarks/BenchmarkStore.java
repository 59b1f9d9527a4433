package downhill.server.benchmarks;

import downhill.server.board.BoardStore;
import downhill.server.board.Cursor;
import downhill.server.board.Page;
import downhill.server.classes.ClassStore;
import downhill.server.storage.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The benchmarks. The same statements run on SQLite and PostgreSQL; values reach them as parameters only. */
public final class BenchmarkStore extends BoardStore<Benchmark> {
    private static final String SELECT = "SELECT benchmark.*, " + ClassStore.shownName("benchmark") + " FROM benchmark "
            + ClassStore.joinOwner("benchmark");

    private static final RowMapper<Benchmark> ROW = (row, context) -> new Benchmark(
            row.getString("id"),
            row.getString("shown_name"),
            row.getLong("created_at"),
            row.getString("device"),
            row.getString("browser"),
            row.getString("class"),
            row.getObject("member") == null ? null : row.getInt("member"),
            BenchmarkJson.readRows(row.getString("speeds")));

    private final Jdbi reading;

    /**
     * Creates the store.
     *
     * @param database the open database
     */
    public BenchmarkStore(Database database) {
        super(database, "benchmark");
        reading = database.reading();
    }

    /** How a list is ordered. */
    enum Order {
        /** By the time it was saved, the last one first; those of one millisecond by descending id. */
        NEWEST(
                Cursor.TOP,
                "(benchmark.created_at, benchmark.id) < (:key, :id) ORDER BY benchmark.created_at DESC, benchmark.id DESC") {
            @Override
            Cursor placeOf(Benchmark benchmark) {
                return new Cursor(benchmark.createdAt(), benchmark.id());
            }
        },
        /** By the fastest step of the book's network; those of one nanosecond by ascending id. */
        FASTEST(
                Cursor.BOTTOM,
                "(benchmark.step_nanos, benchmark.id) > (:key, :id) ORDER BY benchmark.step_nanos, benchmark.id") {
            @Override
            Cursor placeOf(Benchmark benchmark) {
                return new Cursor(benchmark.stepNanos(), benchmark.id());
            }
        };

        private final Cursor start;
        private final String condition;

        Order(Cursor start, String condition) {
            this.start = start;
            this.condition = condition;
        }

        /** Where a benchmark is in the list. */
        abstract Cursor placeOf(Benchmark benchmark);
    }

    @Override
    protected boolean insert(Handle handle, Benchmark benchmark, String tokenHash) {
        if (benchmark.classCode() != null && !isSaved(handle, benchmark.id())) {
            ClassStore.requireRoom(handle, benchmark.classCode(), benchmark.member(), "benchmark");
        }
        return insertRow(handle, benchmark, tokenHash);
    }

    private static boolean isSaved(Handle handle, String id) {
        return handle.createQuery("SELECT id FROM benchmark WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    private static boolean insertRow(Handle handle, Benchmark benchmark, String tokenHash) {
        return handle.createUpdate("""
                        INSERT INTO benchmark (id, created_at, nickname, device, browser, class, member, speeds,
                            step_nanos, token_hash)
                        VALUES (:id, :createdAt, :nickname, :device, :browser, :class, :member, :speeds,
                            :stepNanos, :tokenHash)
                        ON CONFLICT (id) DO NOTHING""")
                        .bind("id", benchmark.id())
                        .bind("createdAt", benchmark.createdAt())
                        .bind("nickname", benchmark.nickname())
                        .bind("device", benchmark.device())
                        .bind("browser", benchmark.browser())
                        .bind("class", benchmark.classCode())
                        .bind("member", benchmark.member())
                        .bind("speeds", BenchmarkJson.writeRows(benchmark.rows()))
                        .bind("stepNanos", benchmark.stepNanos())
                        .bind("tokenHash", tokenHash)
                        .execute()
                == 1;
    }

    @Override
    public Optional<Benchmark> find(String id) {
        return reading.withHandle(handle -> handle.createQuery(SELECT + "WHERE benchmark.id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    /**
     * Returns a page of a list: that of a class, or that of everybody without those of classes.
     *
     * @param code code of the class, or null for everybody's
     * @param order how the list is ordered
     * @param after where the page begins; empty for the first
     * @param limit most benchmarks to return, at least 1
     * @return the benchmarks
     */
    Page<Benchmark> page(String code, Order order, Optional<Cursor> after, int limit) {
        Cursor start = after.orElse(order.start);
        List<Benchmark> oneMore = reading.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + "WHERE benchmark.class " + (code == null ? "IS NULL" : "= :code")
                    + " AND " + order.condition + " LIMIT :limit");
            if (code != null) {
                query.bind("code", code);
            }
            return query.bind("key", start.key())
                    .bind("id", start.id())
                    .bind("limit", limit + 1)
                    .map(ROW)
                    .list();
        });
        return Page.of(oneMore, limit, order::placeOf);
    }
}
