package downhill.web.digit;

import downhill.web.page.Language;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** The names of the classes of the run's data set: their digits, until names are given. */
public final class DigitNames {
    private static final Text DIGIT = Text.of("숫자 {0}", "digit {0}");
    private static final Text ONE = Text.of("{0}", "a {0}");
    private static final Text NUMBERED = Text.of("{0}({1})", "{0} ({1})");

    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private String json = "";

    /** A name as the data set gives it, in which {@code {0}} has no meaning. */
    private record Name(String ko, String en) implements Text {
        @Override
        public String in(Language language, Object... none) {
            return language == Language.KO ? ko : en;
        }
    }

    private interface NamesJson extends JSObject {
        @JSProperty
        JSArrayReader<JSString> getKo();

        @JSProperty
        JSArrayReader<JSString> getEn();
    }

    /** Takes the names of a data set: {@code {"ko": […], "en": […]}}, or an empty text for none. */
    public void take(String newJson) {
        if (newJson.equals(json)) {
            return;
        }
        json = newJson;
        names.clear();
        if (!json.isEmpty()) {
            NamesJson given = (NamesJson) JSON.parse(json);
            for (int c = 0; c < given.getKo().getLength(); c++) {
                names.add(new Name(
                        given.getKo().get(c).stringValue(), given.getEn().get(c).stringValue()));
            }
        }
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    /** Returns what was taken, for a module that shares no objects with this one. */
    public String json() {
        return json;
    }

    public void follow(Runnable listener) {
        listeners.add(listener);
    }

    /** Returns false where the classes are digits. */
    public boolean areGiven() {
        return !names.isEmpty();
    }

    /** Returns the name of a class alone: {@code Coat} or {@code 4}. */
    public Text name(int c) {
        return areGiven() ? names.get(c) : number(c);
    }

    /** Returns a class where its number is seen as well: {@code 4 (Coat)} or {@code 4}. */
    public Text numbered(int c) {
        return areGiven() ? NUMBERED.with(c, names.get(c)) : number(c);
    }

    /** Returns a class where nothing else tells that it is one: {@code 4 (Coat)} or {@code digit 4}. */
    public Text digit(int c) {
        return areGiven() ? numbered(c) : DIGIT.with(c);
    }

    /** Returns a class as what an image is one of: {@code 4 (Coat)} or {@code a 4}. */
    public Text one(int c) {
        return areGiven() ? numbered(c) : ONE.with(c);
    }

    private static Text number(int c) {
        return new Name(Integer.toString(c), Integer.toString(c));
    }
}
