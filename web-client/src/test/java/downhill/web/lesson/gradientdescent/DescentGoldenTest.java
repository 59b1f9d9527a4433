package downhill.web.lesson.gradientdescent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.derivative.Surface;
import downhill.web.page.TextChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentGoldenTest {
    @Test
    void walksOfThePageReachTheBooksPointsToTheBit() {
        DescentGolden[] all = DescentGolden.values();

        // Six ends, and six points of each walk but the one of a single step, which has two; two numbers a point.
        assertThat(all).hasSize(2 * 6 + 2 * (5 * 6 + 2));
        for (DescentGolden one : all) {
            double[][] path = GoldenWalk.ALL.get(one.walk()).run().path(Surface.BOWL);
            assertThat(one.isEarnedBy(path[one.step()][one.coordinate()]))
                    .as(one.path())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void givesVerdictsAndEvidenceInBothLanguages(Verdict verdict) {
        TextChecks.requireBothLanguages(verdict);
        TextChecks.requireBothLanguages(verdict.evidence());
    }
}
