package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.fault.StartException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = TrustedProxies.of("127.0.0.1, 10.0.0.0/8,2001:db8::/32");

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.0.0.2, false",
        "10.255.0.1, true",
        "11.0.0.1, false",
        "2001:db8:1::1, true",
        "2001:db9::1, false",
        "localhost, false"
    })
    void trustsItsAddressesAndBlocksOnly(String address, boolean trusted) {
        assertThat(PROXIES.trusts(address)).isEqualTo(trusted);
    }

    @Test
    void theClientIsTheLastAddressThatNoTrustedProxyHas() {
        List<String> forged = List.of("198.51.100.1", "203.0.113.7", "10.0.0.2");
        assertThat(PROXIES.client("127.0.0.1", forged)).isEqualTo("203.0.113.7");
        assertThat(PROXIES.client("127.0.0.2", forged)).isEqualTo("127.0.0.2");
        assertThat(PROXIES.client("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
        assertThat(PROXIES.client("127.0.0.1", List.of("203.0.113.7", "unknown")))
                .isEqualTo("127.0.0.1");
        assertThat(PROXIES.client("127.0.0.1", List.of("10.0.0.3"))).isEqualTo("10.0.0.3");
        assertThat(TrustedProxies.NONE.client("127.0.0.1", forged)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "10.0.0.0/33",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.1,",
                "10.0.0.1 10.0.0.2",
                "::/129"
            })
    void rejectsWhatIsNoAddressAndSaysWhichPart(String value) {
        assertThatThrownBy(() -> TrustedProxies.of(value))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("TRUSTED_PROXY = " + value + ": \"")
                .hasMessageEndingWith("is neither an address nor a block of addresses such as 10.0.0.0/8");
    }
}
