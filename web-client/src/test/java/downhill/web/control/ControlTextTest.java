package downhill.web.control;

import downhill.core.function.ExpressionException;
import downhill.web.page.TextChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlTextTest {
    @ParameterizedTest
    @EnumSource(ExpressionException.Kind.class)
    void everyErrorOfAFunctionHasWords(ExpressionException.Kind kind) {
        TextChecks.requireBothLanguages(ExpressionText.of(kind));
    }
}
