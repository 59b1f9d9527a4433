package downhill.server.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.server.fault.StartException;
import downhill.server.lessons.LessonScript.PlainStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonScriptTest {
    private static final LessonVocabulary VOCABULARY = new LessonVocabulary(
            List.of(
                    new LessonVocabulary.Name("lr", "number", 0, 0, 1e-10, 10, List.of()),
                    new LessonVocabulary.Name("steps", "whole", 0, 0, 0, 1000, List.of()),
                    new LessonVocabulary.Name("start", "numbers", 2, 2, -12, 12, List.of()),
                    new LessonVocabulary.Name("surface", "choice", 0, 0, 0, 0, List.of("bowl", "two-valleys")),
                    new LessonVocabulary.Name("f", "function", 0, 1, 0, 0, List.of())),
            List.of("height"),
            List.of("run", "rate"),
            List.of("start"),
            List.of("run"),
            List.of(new LessonVocabulary.Guess(
                    "rate-09", "number", new LessonVocabulary.Words("높이", "Height"), List.of(), 0, 1, false, 0)));

    private static final String GOOD = """
            <section class="step" id="walk" data-set="surface=bowl&amp;start=-3,4&amp;steps=0" data-controls="run rate start"
                     data-until="lr &gt; 3/14 and steps &gt;= 3 and height &lt; 1 and surface = bowl">
              <p>Go <a class="try" href="?lr=0.9&amp;steps=20">there</a> or <button data-do="run">run</button>
              or <a class="try" href="?f=sin(x)%2B1">wave</a>.</p>
              <div class="then"><p>Seen</p><p data-outcome="rate-09"></p></div>
            </section>
            <section class="step" id="guess" data-guess="rate-09"><h2>Why
              <em>so</em> &lt; 1?</h2><p>Well?</p></section>
            <section class="step" id="play" data-controls="*"><p>Play</p></section>
            <p class="take-home">Home</p>
            <aside>Note</aside>""";

    private static LessonScript parse(String html) {
        return LessonScript.parse("static/lessons/en/a.html", html, VOCABULARY, prose -> prose);
    }

    @Test
    void stepsAreCutOutAndTheRestIsLeft() {
        LessonScript script = parse(GOOD);
        assertThat(script.steps()).hasSize(3);
        assertThat(script.end()).isEqualTo("<h2 class=\"take-home\">Home</h2>");
        assertThat(script.rest()).isEqualTo("<aside>Note</aside>");
    }

    @Test
    void bothLanguagesStandInOneStep() {
        String html = LessonScript.compose(parse(GOOD), parse(GOOD.replace("Seen", "봤다")));
        assertThat(html)
                .contains(
                        "<section class=\"step\" id=\"walk\" data-state=\"open\" data-current=\"\" data-controls=\"run rate start\""
                                + " data-set=\"surface=bowl&amp;start=-3,4&amp;steps=0\"")
                .contains("<section class=\"step\" id=\"guess\" data-state=\"waiting\" data-guess=\"rate-09\">")
                .contains("<div class=\"then\" lang=\"ko\"><p>Seen</p>")
                .contains("<div class=\"then\" lang=\"en\"><p>봤다</p>")
                .contains("<p>Well?</p></div>\n<div class=\"step-words\" lang=\"en\"><h2>");
        assertThat(html.split("id=\"walk\"", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lr=0.9&amp;steps=20 | lr=0.9&amp;steps=2000 | line 3 | steps = 2000, allowed: a whole number in [0, 1000]",
                "lr=0.9&amp;steps=20 | lr=0.9&amp;steps=2.5 | line 3 | steps = 2.5, allowed",
                "lr=0.9&amp;steps=20 | rate=0.9 | line 3 | \"rate\" is no name of this lesson, which has lr, steps, start, surface, f",
                "lr=0.9&amp;steps=20 | f=sin(x0) | line 3 | f = sin(x0), allowed: a function of x",
                "lr &gt; 3/14 | f &gt; 3 | line 1 | f is a function, which cannot be compared",
                "lr=0.9&amp;steps=20 | lr | line 3 | \"lr\" sets nothing",
                "surface=bowl&amp;start | surface=moon&amp;start | line 1 | surface = moon, allowed: bowl, two-valleys",
                "start=-3,4 | start=-3 | line 1 | start = -3, allowed: 2 to 2 numbers",
                "steps &gt;= 3 | steps ~ 3 | line 1 | \"steps ~ 3\" is no comparison",
                "steps &gt;= 3 | walks &gt;= 3 | line 1 | \"walks\" is no name of this lesson",
                "surface = bowl\" | surface = 3\" | line 1 | surface is no number to compare with \"3\"",
                "surface = bowl\" | surface = moon\" | line 1 | surface = moon, allowed",
                "lr &gt; 3/14 | lr = bowl | line 1 | lr is no word to compare with \"bowl\"",
                "lr &gt; 3/14 | start &gt; 3 | line 1 | start is a list, which cannot be compared",
                "data-controls=\"run rate start\" | data-controls=\"run speed\" | line 1 | unknown is \"speed\", known run, rate, start",
                "data-controls=\"run rate start\" | data-controls=\"run lr\" | line 1 | unknown is \"lr\", known run, rate, start",
                "data-do=\"run\" | data-do=\"fly\" | line 3 | unknown is \"fly\"",
                "data-do=\"run\" | data-do=\"run\" data-gesture=\"start -3,4\" | line 3 | not a handle and two places",
                "data-do=\"run\" | data-do=\"run\" data-gesture=\"start -3,4 far\" | line 3 | not a handle and two places",
                "data-do=\"run\" | data-do=\"run\" data-gesture=\"lr 1 2\" | line 3 | unknown is \"lr\", known start",
                "?lr=0.9&amp;steps=20\" | ?lr=0.9\" data-gesture=\"start -3,4 0,0\" | line 3 | stands on what has data-do",
                "data-outcome=\"rate-09\" | data-outcome=\"rate-9\" | line 5 | unknown is \"rate-9\"",
                "data-guess=\"rate-09\" | data-guess=\"other\" | line 7 | unknown is \"other\"",
                "data-guess=\"rate-09\" | data-ask=\"rate-09\" | line 7 | data-ask is not known",
                "id=\"guess\" | id=\"walk\" | line 7 | id = \"walk\", not a name of its own",
                "id=\"guess\" | id=\"Guess 1\" | line 7 | id = \"Guess 1\", not a name"
            })
    void aMistakeIsNamedWithItsFileAndLine(String right, String wrong, String line, String message) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> parse(GOOD.replace(right, wrong)))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("static/lessons/en/a.html, " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void aStepWithAHeadingIsKnownAsPlainText() {
        assertThat(parse(GOOD).plain()).containsExactly(new PlainStep("guess", "Why so < 1?", "Well?", "rate-09"));
    }

    @Test
    void theTwoLanguagesHaveTheSameSteps() {
        LessonScript good = parse(GOOD);
        LessonScript other = parse(GOOD.replace("steps &gt;= 3", "steps &gt;= 4"));
        assertThatThrownBy(() -> LessonScript.compose(good, other))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("static/lessons/en/a.html, line 1: step walk")
                .hasMessageContaining("steps >= 4");
        LessonScript shorter = parse(GOOD.replaceAll("(?s)<section class=\"step\" id=\"play\".*?</section>", ""));
        assertThatThrownBy(() -> LessonScript.compose(good, shorter))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("the other language has no step play");
        assertThatThrownBy(() -> LessonScript.compose(shorter, good)).isInstanceOf(StartException.class);
    }

    @Test
    void aLessonWithoutVocabularyHasNoSteps() {
        assertThatThrownBy(() -> LessonScript.parse("x.html", GOOD, null, prose -> prose))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("x.html, line 1: this lesson declares no vocabulary");
        assertThat(LessonScript.parse("x.html", "<p>1 &lt; 2</p>", null, prose -> prose)
                        .rest())
                .isEqualTo("<p>1 &lt; 2</p>");
    }
}
