package downhill.web.bench;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;

/** Says times and how many times one is another. */
final class Times {
    private static final double SECOND = 1000;
    private static final double MANY = 10;
    /** Nearer than this, two times are told apart by noise alone. */
    private static final double ALIKE = 1.05;

    private Times() {}

    /** Says a time in the unit that suits it. */
    static String say(LanguageChoice language, double millis) {
        if (millis >= SECOND) {
            return language.say(BenchText.SECONDS, JsNumber.fixed(millis / SECOND, 1));
        }
        return language.say(BenchText.MILLIS, millis < MANY ? JsNumber.fixed(millis, 2) : JsNumber.fixed(millis, 0));
    }

    /** Says whether this device or NumPy is faster, and how many times. */
    static String compare(LanguageChoice language, double mine, double theirs) {
        double ratio = theirs / mine;
        if (ratio < ALIKE && ratio > 1 / ALIKE) {
            return language.say(BenchText.AS_FAST);
        }
        Text text = ratio > 1 ? BenchText.FASTER : BenchText.SLOWER;
        double times = ratio > 1 ? ratio : 1 / ratio;
        return language.say(text, times < MANY ? JsNumber.fixed(times, 1) : language.whole(Math.floor(times + 0.5)));
    }
}
