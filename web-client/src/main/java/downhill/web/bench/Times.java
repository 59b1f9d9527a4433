package downhill.web.bench;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;

/** Says times and how many times one is another. */
final class Times {
    private static final double SECOND = 1000;
    private static final double MANY = 10;
    /** Nearer than this, two times are told apart by noise alone. */
    private static final double ALIKE = 1.05;

    private Times() {}

    static String say(LanguageChoice language, double millis) {
        if (millis >= SECOND) {
            return language.say(BenchText.SECONDS, JsNumber.fixed(millis / SECOND, 1));
        }
        return language.say(BenchText.MILLIS, millis < MANY ? JsNumber.fixed(millis, 2) : JsNumber.fixed(millis, 0));
    }

    /** Says whether this device or NumPy is faster and how many times, if its times let that be told, and from when to when. */
    static String compare(LanguageChoice language, SpeedRow mine, double theirs) {
        double ratio = theirs / mine.ms();
        double times = ratio > 1 ? ratio : 1 / ratio;
        String verdict = language.say(
                verdict(mine, theirs),
                times < MANY ? JsNumber.fixed(times, 1) : language.whole(Math.floor(times + 0.5)));
        return mine.min() == mine.max()
                ? verdict
                : language.say(BenchText.FROM_TO, verdict, say(language, mine.min()), say(language, mine.max()));
    }

    /** Returns what can be said: nothing where NumPy's time is among times of this device that are far apart. */
    static Text verdict(SpeedRow mine, double theirs) {
        double ratio = theirs / mine.ms();
        boolean within = mine.min() <= theirs && theirs <= mine.max();
        if (within && mine.max() > ALIKE * ALIKE * mine.min()) {
            return BenchText.UNDECIDED;
        }
        return ratio < ALIKE && ratio > 1 / ALIKE ? BenchText.AS_FAST : ratio > 1 ? BenchText.FASTER : BenchText.SLOWER;
    }
}
