package downhill.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=0-100, 0, 99",
        "bytes=99-, 99, 99",
        "bytes=-1, 99, 99",
        "bytes=-100, 0, 99",
        "bytes=-999999999999999, 0, 99",
        "bytes=5-99999999999999999999, 5, 99",
        "BYTES=7-8, 7, 8",
        "'bytes= 7 - 8 ', 7, 8",
        "bytes=0000000000007-8, 7, 8"
    })
    void cutsARangeToTheFile(String header, int first, int last) {
        assertThat(ByteRange.parse(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=99999999999999999999-", "bytes=-0"})
    void knowsARangeOutsideTheFile(String header) {
        assertThat(ByteRange.parse(header, 100))
                .hasValueSatisfying(range -> assertThat(range.isOutside()).isTrue());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=5-4",
                "bytes=0-1,3-4",
                "items=0-1",
                "bytes=+1-2"
            })
    void ignoresWhatIsNoSingleRangeOfBytes(String header) {
        assertThat(ByteRange.parse(header, 100)).isEmpty();
    }

    @Test
    void everyRangeOfAnEmptyFileIsOutside() {
        assertThat(ByteRange.parse("bytes=0-", 0))
                .hasValueSatisfying(range -> assertThat(range.isOutside()).isTrue());
    }
}
