package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Numbers and times written the way readers of a language expect them. */
public final class LocalFormat {
    private static String wholeLanguage = "";
    private static JSObject wholeFormat;

    private LocalFormat() {}

    /**
     * Returns a whole number with its thousands grouped.
     *
     * @param languageTag the reader's language, such as {@code ko}
     * @param number the number; its fraction is rounded away
     * @return text such as {@code 60,000}
     */
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

    /**
     * Returns a date and a time of day, to the minute, in the reader's time zone.
     *
     * @param languageTag the reader's language
     * @param epochMillis milliseconds since 1970-01-01T00:00Z
     * @return text such as {@code 2026. 11. 24. 오후 3:05}
     */
    @JSBody(
            params = {"languageTag", "epochMillis"},
            script =
                    "return new Date(epochMillis).toLocaleString(languageTag, {dateStyle: 'medium', timeStyle: 'short'});")
    public static native String dateTime(String languageTag, double epochMillis);

    /**
     * Returns a date and time as HTML's {@code datetime} attribute wants it.
     *
     * @param epochMillis milliseconds since 1970-01-01T00:00Z
     * @return ISO 8601 text in UTC
     */
    @JSBody(params = "epochMillis", script = "return new Date(epochMillis).toISOString();")
    public static native String isoDateTime(double epochMillis);
}
