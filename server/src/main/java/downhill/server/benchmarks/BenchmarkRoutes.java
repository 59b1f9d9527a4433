package downhill.server.benchmarks;

import downhill.server.board.BoardRoutes;
import downhill.server.board.Cursor;
import downhill.server.classes.ClassCodes;
import downhill.server.classes.ClassStore;
import downhill.server.classes.MemberKey;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses under {@code /api/benchmarks}. */
public final class BenchmarkRoutes extends BoardRoutes<Benchmark> {
    private final BenchmarkStore benchmarks;
    private final ClassStore classes;
    private final ClassCodes codes;

    /**
     * Creates the routes.
     *
     * @param benchmarks where benchmarks are kept
     * @param classes the classes whose members share measurements
     * @param codes finds them
     * @param clock tells when one is saved
     * @param registry where it counts what is saved
     */
    public BenchmarkRoutes(
            BenchmarkStore benchmarks, ClassStore classes, ClassCodes codes, Clock clock, MeterRegistry registry) {
        super("/api/benchmarks", "benchmark", benchmarks, clock, registry);
        this.benchmarks = benchmarks;
        this.classes = classes;
        this.codes = codes;
    }

    @Override
    protected Benchmark read(Context ctx, byte[] body, long createdAt) {
        Benchmark benchmark = BenchmarkJson.read(body, createdAt);
        if (benchmark.classCode() == null) {
            return benchmark;
        }
        String code = codes.codeOf(ctx, benchmark.classCode());
        return benchmark.of(code, MemberKey.memberOf(ctx, code, classes));
    }

    @Override
    protected String write(Benchmark benchmark) {
        return BenchmarkJson.write(benchmark);
    }

    @Override
    protected String list(Context ctx, Optional<Cursor> after, int limit) {
        String code = ctx.queryParam("class");
        return BenchmarkJson.write(benchmarks.page(
                code == null ? null : codes.codeOf(ctx, code), order(ctx.queryParam("order")), after, limit));
    }

    @Override
    protected String pageOf(String id) {
        return "/runs#speeds";
    }

    private static BenchmarkStore.Order order(String text) {
        if (text == null) {
            return BenchmarkStore.Order.NEWEST;
        }
        return Stream.of(BenchmarkStore.Order.values())
                .filter(order -> nameOf(order).equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        400,
                        "order",
                        "order is not one of "
                                + Stream.of(BenchmarkStore.Order.values())
                                        .map(BenchmarkRoutes::nameOf)
                                        .collect(Collectors.joining(", "))));
    }

    private static String nameOf(BenchmarkStore.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
