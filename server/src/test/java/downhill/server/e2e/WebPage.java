package downhill.server.e2e;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.json.Json;

/** A page in a browser of any make, as far as a scenario needs it that runs in all of them. */
interface WebPage extends AutoCloseable {

    /** How long anything on a page may take on a busy machine with two cores. */
    Duration LIMIT = Duration.ofSeconds(60);

    /** Opens an address and waits until it has loaded. */
    void go(String url);

    /** Evaluates an expression of JavaScript: null, Boolean, Long, Double, String, or a List or Map of such values. */
    Object evaluate(String expression);

    /** What has gone wrong on the page, as far as the browser tells. */
    List<?> errors();

    @Override
    void close();

    /** Reads an attribute of the first such element: null if there is no element, or it has no such attribute. */
    default String attribute(String css, String name) {
        Json json = new Json();
        return (String) evaluate("(document.querySelector(%s)?.getAttribute(%s) ?? null)"
                .formatted(json.toJson(css), json.toJson(name)));
    }

    /** Waits until there is the element and its attribute has the value. */
    default void await(String css, String attribute, String value) {
        Pause.until(
                LIMIT,
                () -> value.equals(attribute(css, attribute)),
                () -> "%s of %s is %s, not %s, errors: %s"
                        .formatted(attribute, css, attribute(css, attribute), value, errors()));
    }
}
