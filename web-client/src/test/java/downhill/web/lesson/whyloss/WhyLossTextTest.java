package downhill.web.lesson.whyloss;

import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyLossTextTest {
    @ParameterizedTest
    @EnumSource(WhyLossText.class)
    void speaksBothLanguages(WhyLossText text) {
        TextChecks.requireBothLanguages(text);
    }

    @ParameterizedTest
    @EnumSource(Mover.class)
    void moversSpeakBothLanguages(Mover mover) {
        TextChecks.requireBothLanguages(mover);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void outcomesSpeakBothLanguages(Outcome outcome) {
        TextChecks.requireBothLanguages(outcome);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void subjectsSpeakBothLanguages(Subject subject) {
        TextChecks.requireBothLanguages(subject);
    }
}
