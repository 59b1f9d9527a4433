package downhill.web.control;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.ExpressionException;
import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTextTest {
    @ParameterizedTest
    @EnumSource(ExpressionException.Kind.class)
    void everyErrorOfAFunctionHasWords(ExpressionException.Kind kind) {
        assertThat(ExpressionText.of(kind).name()).isEqualTo(kind.name());
        TextChecks.requireBothLanguages(ExpressionText.of(kind));
    }
}
