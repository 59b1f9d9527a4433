package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.RunSamples;
import downhill.server.TestServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostLimitTest {
    private final TestServer.TestTime time = new TestServer.TestTime();
    private final PostLimit limit = new PostLimit(time, new SimpleMeterRegistry());

    private static String token(int phone) {
        return "phone-%016d".formatted(phone);
    }

    private int takenAtOnce(String address, String token) {
        int taken = 0;
        while (limit.take(address, token) == 0) {
            taken++;
        }
        return taken;
    }

    @Test
    void aBucketRefillsInAMinuteAndHoldsNoMoreAfterADay() {
        assertThat(takenAtOnce("a", token(1))).isEqualTo(PostLimit.OF_CLIENT);
        assertThat(limit.take("a", token(1))).isEqualTo(1);
        time.advance(Duration.ofSeconds(30));
        assertThat(takenAtOnce("a", token(1))).isEqualTo(PostLimit.OF_CLIENT / 2);
        time.advance(Duration.ofDays(1));
        assertThat(takenAtOnce("a", token(1))).isEqualTo(PostLimit.OF_CLIENT);
    }

    @Test
    void aThousandPhonesBehindOneAddressMaySaveTwiceAMinuteBesideOneThatHasGoneWild() {
        for (int minute = 0; minute < 5; minute++) {
            for (int phone = 0; phone < 2000; phone++) {
                assertThat(limit.take("school", token(phone / 2))).isZero();
                for (int i = 0; i < 10; i++) {
                    limit.take("school", token(1000));
                }
            }
            assertThat(limit.take("school", token(1000))).isPositive();
            time.advance(Duration.ofMinutes(1));
        }
    }

    @Test
    void requestsWithoutATokenShareABucketThatIsNotTheClasss() {
        assertThat(takenAtOnce("school", null)).isEqualTo(PostLimit.OF_STRANGERS);
        assertThat(limit.take("school", "no token")).isPositive();
        assertThat(limit.take("school", token(1))).isZero();
        assertThat(limit.take("elsewhere", null)).isZero();
    }

    @Test
    void newTokensForEachRequestReachTheLimitOfTheAddress() {
        int taken = 0;
        while (limit.take("flood", token(taken)) == 0) {
            taken++;
        }
        assertThat(taken).isEqualTo(PostLimit.OF_ADDRESS);
        assertThat(limit.take("elsewhere", token(0))).isZero();
    }

    @Test
    void whoeverPostsRubbishWithoutEndIsStoppedAlone(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder)) {
            int refused = 0;
            HttpResponse<byte[]> rubbish;
            do {
                rubbish = server.postRun("{}", PostLimit.TOKEN, token(0));
                refused++;
            } while (rubbish.statusCode() == 400);
            assertThat(rubbish.statusCode()).isEqualTo(429);
            assertThat(TestServer.header(rubbish, "Retry-After")).isEqualTo("1");
            assertThat(refused).isGreaterThan(PostLimit.OF_CLIENT);
            for (int classmate = 1; classmate < 80; classmate++) {
                assertThat(server.postRun(RunSamples.newRun(), PostLimit.TOKEN, token(classmate))
                                .statusCode())
                        .isEqualTo(201);
            }
        }
    }

    @Test
    void aClockThatIsSetBackRefusesNobodyForLonger(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder)) {
            postUntilRefused(server, PostLimit.TOKEN, i -> token(0));
            server.clock.advance(-Duration.ofHours(1).toMillis());
            server.time.advance(Duration.ofMinutes(1));
            assertThat(server.postRun("{}", PostLimit.TOKEN, token(0)).statusCode())
                    .isEqualTo(400);
        }
    }

    private static void postUntilRefused(TestServer server, String header, IntFunction<String> value) {
        int posts = 0;
        while (server.postRun("{}", header, value.apply(posts)).statusCode() == 400) {
            posts++;
            assertThat(posts).isLessThan(PostLimit.OF_ADDRESS);
        }
    }

    @Test
    void behindATrustedProxyEachClientHasItsOwnAddress(@TempDir Path folder) {
        try (TestServer server = new TestServer(folder, Map.of("TRUSTED_PROXY", "127.0.0.1"))) {
            String forwarded = "X-Forwarded-For";
            postUntilRefused(server, forwarded, i -> "198.51.100." + i % 200 + ", 203.0.113.7");
            assertThat(server.postRun("{}", forwarded, "203.0.113.8").statusCode())
                    .isEqualTo(400);
            // Of IPv6 whoever has one address has 2^64.
            postUntilRefused(server, forwarded, i -> "2001:db8:0:7::" + Integer.toHexString(i));
            assertThat(server.postRun("{}", forwarded, "2001:db8:0:8::1").statusCode())
                    .isEqualTo(400);
        }
    }
}
