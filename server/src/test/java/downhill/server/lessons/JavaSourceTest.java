package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.fault.StartException;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
    private static final JavaSource SOURCE = new JavaSource("a/Hill.java", """
            /** Height(s). */
            public final class Hill {
                private final double top = Math.sqrt(2);

                /** Builds a hill: Hill(0) is flat. */
                Hill(double top) {
                    this.top = top;
                }

                /**
                 * Returns the slope(x).
                 */
                @Override
                public double slope(double x) {
                    if (x > 0) {
                        return slope(-x);
                    }

                    return 2 * x;
                }

                abstract double height(
                        double x, double y);

                public static double slope(double x, double y) {
                    return x;
                }

                void nothing() {}
            }
            """);

    @Test
    void aMethodComesWithoutJavadocFromTheMargin() {
        assertThat(SOURCE.methods("slope")).isEqualTo("""
                public double slope(double x) {
                    if (x > 0) {
                        return slope(-x);
                    }

                    return 2 * x;
                }""");
    }

    @Test
    void overloadsAreCounted() {
        assertThat(SOURCE.methods("slope:2")).startsWith("public static double slope(double x, double y) {");
    }

    @Test
    void constructorsAbstractAndEmptyMethodsAreMethods() {
        assertThat(SOURCE.methods("Hill,height,nothing")).isEqualTo("""
                Hill(double top) {
                    this.top = top;
                }

                abstract double height(
                        double x, double y);

                void nothing() {}""");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> SOURCE.methods("slope,valley"))
                .isInstanceOf(StartException.class)
                .hasMessage("a/Hill.java has 0 methods named valley, none is #valley");
        assertThatThrownBy(() -> SOURCE.methods("slope:3")).hasMessageContaining("has 2 methods named slope");
        assertThatThrownBy(() -> SOURCE.methods("")).hasMessageContaining("is no name of a method");
        assertThatThrownBy(() -> SOURCE.methods("sqrt")).hasMessageContaining("has 0 methods named sqrt");
    }
}
