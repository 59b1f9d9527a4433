package downhill.web.lesson.gradientdescent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.lesson.GoldenChecks;
import downhill.web.page.TextChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentGoldenTest {
    @Test
    void walksOfThePageReachTheBooksPointsToTheBit() {
        // Six ends, and six points of each walk but the one of a single step, which has two; two numbers a point.
        assertThat(DescentGolden.ALL).hasSize(2 * 6 + 2 * (5 * 6 + 2));
        GoldenChecks.requireEarned(DescentGolden.ALL, DescentGolden.computed());
    }

    @Test
    void theRatesOfTheLabelsAreThoseOfTheWalks() {
        for (DescentGolden.Walk walk : DescentGolden.WALKS) {
            assertThat(Double.parseDouble(walk.rate().replace("10⁻¹⁰", "1e-10")))
                    .isEqualTo(walk.learningRate());
        }
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void givesVerdictsAndEvidenceInBothLanguages(Verdict verdict) {
        TextChecks.requireBothLanguages(verdict);
        TextChecks.requireBothLanguages(verdict.evidence);
    }
}
