package downhill.web.lesson.run;

import downhill.web.page.Language;
import downhill.web.page.Text;

/**
 * A text that names a number, such as a step.
 *
 * @param pattern the text, with one place
 * @param number what stands there
 */
public record StepText(Text pattern, int number) implements Text {
    @Override
    public String ko() {
        return pattern.in(Language.KO, number);
    }

    @Override
    public String en() {
        return pattern.in(Language.EN, number);
    }
}
