package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Numbers and times written the way readers of a language expect them. */
public final class LocalFormat {
    private static String wholeLanguage = "";
    private static JSObject wholeFormat;

    private LocalFormat() {}

    /** Returns a number rounded to a whole one, with its thousands grouped: {@code 60,000}. */
    public static String whole(String languageTag, double number) {
        // Making a format takes browsers a hundred times as long as using it.
        if (!wholeLanguage.equals(languageTag)) {
            wholeFormat = makeWholeFormat(languageTag);
            wholeLanguage = languageTag;
        }
        return write(wholeFormat, number);
    }

    @JSBody(params = "languageTag", script = "return new Intl.NumberFormat(languageTag, {maximumFractionDigits: 0});")
    private static native JSObject makeWholeFormat(String languageTag);

    @JSBody(
            params = {"numberFormat", "number"},
            script = "return numberFormat.format(number);")
    private static native String write(JSObject numberFormat, double number);

    /** Returns a date and a time of day, to the minute, in the reader's time zone. */
    @JSBody(
            params = {"languageTag", "epochMillis"},
            script =
                    "return new Date(epochMillis).toLocaleString(languageTag, {dateStyle: 'medium', timeStyle: 'short'});")
    public static native String dateTime(String languageTag, double epochMillis);

    /** Returns ISO 8601 text in UTC, for HTML's {@code datetime}. */
    @JSBody(params = "epochMillis", script = "return new Date(epochMillis).toISOString();")
    public static native String isoDateTime(double epochMillis);
}
