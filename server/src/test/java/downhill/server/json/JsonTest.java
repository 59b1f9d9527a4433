package downhill.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTest {
    /** Java's own parser, which is slower, is the oracle; half-way cases are written with all their digits. */
    @Test
    void numbersAreReadToTheLastBit() {
        Random random = new Random(1);
        List<String> digits = new ArrayList<>(List.of(
                "0",
                "-0.0",
                "1e23",
                "9007199254740993",
                "2.2250738585072012e-308",
                "4.9e-324",
                "2.4703282292062327e-324"));
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Math.abs(value) < Double.MAX_VALUE / 2) {
                digits.add(Double.toString(value));
                digits.add(Double.toString(random.nextDouble()));
                digits.add(new BigDecimal(random.nextDouble())
                        .add(new BigDecimal(Math.ulp(0.5) / 2))
                        .toPlainString());
            }
        }
        for (String number : digits) {
            double read = Json.parse(number.getBytes(StandardCharsets.UTF_8)).doubleValue();
            assertThat(Double.doubleToRawLongBits(read + 0.0))
                    .as(number)
                    .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(number) + 0.0));
        }
    }
}
