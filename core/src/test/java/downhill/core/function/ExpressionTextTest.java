package downhill.core.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExpressionTextTest {
    private static String text(String source) {
        return Expression.parse(source, 1).text();
    }

    private static String mathML(String source) {
        return Expression.parse(source, 1).mathML();
    }

    /** The markup without its invisible signs and its rows, which change nothing to the eye. */
    private static String visible(String source) {
        return mathML(source).replaceAll("<mo>[\u2061\u2062]</mo>|</?mrow>", "");
    }

    @Test
    void usualForm() {
        assertThat(text("0.01x^2+0.1x")).isEqualTo("0.01*x^2 + 0.1*x");
        assertThat(text("−X² · .50 ÷ 2.")).isEqualTo("-x^2*0.50/2");
        assertThat(text("Ln(x)**2 − 007E+3")).isEqualTo("log(x)^2 - 7e3");
        assertThat(text("max(π,(e))")).isEqualTo("max(pi, e)");
        assertThat(text("5.e-3")).isEqualTo("5e-3");
        assertThat(text("0")).isEqualTo("0");
        assertThat(text("x⁻¹")).isEqualTo("x^-1");
        assertThat(Expression.parse("x₀x₁", 2)).hasToString("x0*x1");
    }

    @Test
    void bracketsStandWhereTheyAreNeeded() {
        assertThat(text("((x))")).isEqualTo("x");
        assertThat(text("1-(2-x)")).isEqualTo("1 - (2 - x)");
        assertThat(text("(1-2)-x")).isEqualTo("1 - 2 - x");
        assertThat(text("2*(3*x)")).isEqualTo("2*(3*x)");
        assertThat(text("1/(2/x)")).isEqualTo("1/(2/x)");
        assertThat(text("(x+1)(x-1)")).isEqualTo("(x + 1)*(x - 1)");
        assertThat(text("(x^2)^3")).isEqualTo("(x^2)^3");
        assertThat(text("x^(2^3)")).isEqualTo("x^2^3");
        assertThat(text("(-x)^2")).isEqualTo("(-x)^2");
        assertThat(text("-(x^2)")).isEqualTo("-x^2");
        assertThat(text("-(x*2)")).isEqualTo("-(x*2)");
        assertThat(text("x^(-2)")).isEqualTo("x^-2");
        assertThat(text("x^(1/2)")).isEqualTo("x^(1/2)");
        assertThat(text("sin(x)^2")).isEqualTo("sin(x)^2");
    }

    @Test
    void usualFormIsReadBackAsTheSameFunction() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            String source = randomText(random, 4);
            if (source.length() <= Expression.MAX_LENGTH) {
                Expression f = Expression.parse(source, 1);
                String text = f.text();
                if (text.length() <= Expression.MAX_LENGTH) {
                    Expression same = Expression.parse(text, 1);
                    assertThat(same.text()).isEqualTo(text);
                    // The same operations in the same order: the same bits.
                    assertThat(Double.doubleToLongBits(same.value(0.7)))
                            .as("%s as %s", source, text)
                            .isEqualTo(Double.doubleToLongBits(f.value(0.7)));
                }
            }
        }
    }

    private static String randomText(SplittableRandom random, int depth) {
        if (depth == 0) {
            String[] leaves = {"x", "2", ".5", "1e-3", "pi", "e"};
            return leaves[random.nextInt(leaves.length)];
        }
        String left = randomText(random, random.nextInt(depth));
        String right = randomText(random, random.nextInt(depth));
        return switch (random.nextInt(9)) {
            case 0 -> left + "+" + right;
            case 1 -> left + " - " + right;
            case 2 -> left + "*" + right;
            case 3 -> "(" + left + ")/(" + right + ")";
            case 4 -> "(" + left + ")^" + right;
            case 5 -> "-" + left;
            case 6 -> "(" + left + ")(" + right + ")";
            case 7 -> "sin(" + left + ")";
            default -> "max(" + left + "," + right + ")";
        };
    }

    @Test
    void mathMLOfTheBooksFunction() {
        assertThat(mathML("0.01x^2+0.1x"))
                .isEqualTo("<mrow><mn>0.01</mn><mo>\u2062</mo>"
                        + "<msup><mrow><mi>x</mi></mrow><mrow><mn>2</mn></mrow></msup>"
                        + "<mo>+</mo><mn>0.1</mn><mo>\u2062</mo><mi>x</mi></mrow>");
        assertThat(Expression.parse("x0", 2).mathML()).isEqualTo("<mrow><msub><mi>x</mi><mn>0</mn></msub></mrow>");
    }

    @Test
    void mathMLShowsFractionsRootsAndMagnitudes() {
        assertThat(visible("(x+1)/2")).isEqualTo("<mfrac><mi>x</mi><mo>+</mo><mn>1</mn><mn>2</mn></mfrac>");
        assertThat(visible("sqrt(x)")).isEqualTo("<msqrt><mi>x</mi></msqrt>");
        assertThat(visible("abs(x)")).isEqualTo("<mo>|</mo><mi>x</mi><mo>|</mo>");
        assertThat(visible("max(x,pi)")).isEqualTo("<mi>max</mi><mo>(</mo><mi>x</mi><mo>,</mo><mi>π</mi><mo>)</mo>");
        assertThat(visible("1e-4")).isEqualTo("<mn>1</mn><mo>×</mo><msup><mn>10</mn><mo>−</mo><mn>4</mn></msup>");
        assertThat(visible("2e3")).isEqualTo("<mn>2</mn><mo>×</mo><msup><mn>10</mn><mn>3</mn></msup>");
    }

    @Test
    void mathMLHasBracketsWhereTheyAreNeeded() {
        assertThat(visible("(x+1)^2")).startsWith("<msup><mo>(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo>)</mo>");
        assertThat(visible("(1/x)^2")).startsWith("<msup><mo>(</mo><mfrac>");
        assertThat(visible("1e3^2")).startsWith("<msup><mo>(</mo>");
        assertThat(visible("x^(x+1)")).isEqualTo("<msup><mi>x</mi><mi>x</mi><mo>+</mo><mn>1</mn></msup>");
        assertThat(visible("2*-x")).isEqualTo("<mn>2</mn><mo>(</mo><mo>−</mo><mi>x</mi><mo>)</mo>");
        assertThat(visible("2 - -x")).isEqualTo("<mn>2</mn><mo>−</mo><mo>(</mo><mo>−</mo><mi>x</mi><mo>)</mo>");
        assertThat(visible("-(x+1)")).isEqualTo("<mo>−</mo><mo>(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo>)</mo>");
        assertThat(visible("x-(x+1)"))
                .isEqualTo("<mi>x</mi><mo>−</mo><mo>(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo>)</mo>");
    }

    @Test
    void mathMLShowsTheSignOfAProductWhereItIsNeeded() {
        assertThat(visible("2*3")).isEqualTo("<mn>2</mn><mo>⋅</mo><mn>3</mn>");
        assertThat(visible("2*3^x")).startsWith("<mn>2</mn><mo>⋅</mo>");
        assertThat(visible("x*x")).isEqualTo("<mi>x</mi><mo>⋅</mo><mi>x</mi>");
        assertThat(visible("x(x+1)")).startsWith("<mi>x</mi><mo>(</mo>");
    }

    @Test
    void mathMLIsWellFormed() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            String source = randomText(random, 4);
            if (source.length() <= Expression.MAX_LENGTH) {
                assertWellFormed(mathML(source));
            }
        }
    }

    /** Elements close in the order in which they opened, and between them is text without markup. */
    private static void assertWellFormed(String mathML) {
        Pattern piece = Pattern.compile("<(/?)(m[a-z]+)>|[^<>&]+");
        Matcher matcher = piece.matcher(mathML);
        Deque<String> open = new ArrayDeque<>();
        int end = 0;
        while (matcher.find()) {
            assertThat(matcher.start()).as(mathML).isEqualTo(end);
            end = matcher.end();
            if (matcher.group(2) != null) {
                if (matcher.group(1).isEmpty()) {
                    open.push(matcher.group(2));
                } else {
                    assertThat(open.pop()).as(mathML).isEqualTo(matcher.group(2));
                }
            }
        }
        assertThat(end).as(mathML).isEqualTo(mathML.length());
        assertThat(open).as(mathML).isEmpty();
    }
}
