package downhill.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for the golden numbers of a lesson. */
public final class GoldenChecks {
    private GoldenChecks() {}

    /** Checks that the page computes every number, in the order of the list. */
    public static void requireEarned(List<Golden> all, double... computed) {
        assertThat(computed).hasSize(all.size());
        for (int i = 0; i < computed.length; i++) {
            assertThat(all.get(i).isEarnedBy(computed[i]))
                    .as(all.get(i).path() + " = " + computed[i])
                    .isTrue();
        }
    }

    /** Returns the number of a lesson that stands at a path of golden.json. */
    public static double expected(List<Golden> all, String path) {
        return all.stream()
                .filter(golden -> golden.path().equals(path))
                .findFirst()
                .orElseThrow()
                .expected();
    }
}
