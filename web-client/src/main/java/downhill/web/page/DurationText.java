package downhill.web.page;

/** How long something takes, in the words of a language. */
public final class DurationText {
    private static final Text SECONDS = Text.of("{0}초", "{0} s");
    private static final Text MINUTES = Text.of("{0}분 {1}초", "{0} min {1} s");
    private static final Text HOURS = Text.of("{0}시간 {1}분", "{0} h {1} min");

    private DurationText() {}

    /** Returns a time, of at most 100 hours, in whole seconds, minutes or hours, rounded up. */
    public static String of(LanguageChoice language, double millis) {
        int seconds = (int) Math.ceil(Math.min(millis, 3.6e8) / 1000);
        if (seconds < 60) {
            return language.say(SECONDS, seconds);
        }
        int minutes = seconds / 60;
        return minutes < 60
                ? language.say(MINUTES, minutes, seconds % 60)
                : language.say(HOURS, minutes / 60, minutes % 60);
    }
}
