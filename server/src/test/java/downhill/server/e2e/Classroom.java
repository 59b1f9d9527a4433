package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.classes.ClassClient;
import java.util.function.Predicate;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A class as its teacher and its students see it in their browsers. */
record Classroom(Product product, ClassClient.Made made) {

    /** Where the class guesses. */
    static final String GUESS = "#guess .predict .tally-panel";

    /** The rows of a histogram in which there is something: the guesses of each round, and whose or what it is. */
    private static final String ROWS = """
            [...document.querySelectorAll(%s + ' tbody tr')].filter(row => row.checkVisibility()).map((row, i) => {
              const counts = [...row.querySelectorAll('.tally-line')].filter(line => line.checkVisibility())
                .map(line => line.textContent || '0').join('+');
              const marks = ['mine', 'truth'].filter(mark => mark in row.dataset).map(mark => ' ' + mark).join('');
              return /[1-9]/.test(counts) || marks ? i + ':' + counts + marks : '';
            }).filter(Boolean).join(' ')""";

    private static final String STARTED = "document.documentElement.hasAttribute('data-started')";

    /** Makes a class over HTTP. */
    static Classroom of(Product product, String json) {
        return new Classroom(product, product.classes().make(json));
    }

    String code() {
        return made.code();
    }

    /** The address of the board. */
    String board() {
        return product.url("/class/" + code());
    }

    /** What the server tells everybody of the class. */
    JsonNode told() {
        return product.classes().board(code());
    }

    /** Waits until the server tells something of the class. */
    void awaitTold(Predicate<JsonNode> condition, String what) {
        Pause.until(WebPage.LIMIT, () -> condition.test(told()), () -> what + ": " + told());
    }

    /** Does over HTTP what the teacher does. */
    void lead(String method, String below, String json) {
        assertThat(product.classes().lead(made, method, below, json).statusCode())
                .as(method + " " + below + " " + json)
                .isEqualTo(204);
    }

    /** Opens the board in the browser of a teacher who has the key from another device. */
    void openAsTeacher(BrowserPage page) {
        page.go(product.url("/teach"));
        awaitStarted(page);
        page.click("details:has(#key-form) > summary");
        page.type("#key-code", code().toLowerCase());
        page.type("#key", made.key());
        page.click("[data-action=use-key]");
        page.awaitShown("#lead-section");
    }

    /** Asks for the key of the class, and returns it. */
    static String keyShown(BrowserPage teacher) {
        teacher.click("#lead-section details:has([data-action=show-key]) > summary");
        teacher.click("[data-action=show-key]");
        teacher.awaitShown("#class-key");
        return teacher.find("#class-key").getText();
    }

    /** Comes in by the link, under the nickname that is proposed, which it returns. */
    String join(BrowserPage page) {
        page.go(product.url("/join/" + code()));
        page.awaitShown("#join-form");
        return joinAsProposed(page);
    }

    /** Takes the nickname that is proposed, and returns it. */
    static String joinAsProposed(BrowserPage page) {
        String nickname = page.find("#nickname").getDomProperty("value");
        page.click("[data-action=join-class]");
        page.awaitShown("#joined");
        return nickname;
    }

    /** Opens the lesson on costs and goes on to its question. */
    void openQuestion(BrowserPage page) {
        page.go(product.url("/learn/cost"));
        goToQuestion(page);
    }

    /** Goes on to the question of the lesson on costs, which is open. */
    static void goToQuestion(BrowserPage page) {
        LessonNumbers.awaitExperiment(page, "cost");
        page.evaluate("location.hash = 'guess'");
        page.awaitShown("[data-action=commit-guess]");
    }

    /** Guesses a number. */
    static void guess(BrowserPage page, String number) {
        enter(page, "#guess .predict .slider", number);
        page.click("[data-action=commit-guess]");
    }

    /** Types a number beside a slider. */
    private static void enter(BrowserPage page, String slider, String number) {
        WebElement field = page.find(slider + " input:not([type=range])");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), number, Keys.ENTER);
    }

    /** Waits until a histogram shows these rows; none as long as only the teacher sees them. */
    static void awaitTally(BrowserPage page, String panel, String rows) {
        String read = ROWS.formatted("'" + panel + "'");
        Pause.until(
                WebPage.LIMIT,
                () -> rows.equals(page.evaluate(read)),
                () -> panel + " shows " + page.evaluate(read) + ", not " + rows);
    }

    /** Waits until the page's program runs. */
    static void awaitStarted(BrowserPage page) {
        Pause.until(WebPage.LIMIT, () -> Boolean.TRUE.equals(page.evaluate(STARTED)), () -> "the page does not start");
    }

    /** Marks the page, so that a reload is noticed. */
    static void mark(BrowserPage page) {
        page.evaluate("window.stays = true");
    }

    static void requireNotReloaded(BrowserPage page) {
        assertThat(page.evaluate("window.stays"))
                .as("nobody has reloaded " + page.driver().getCurrentUrl())
                .isEqualTo(true);
    }

    /** Makes the page try to send what waits, as the browser does when the network is back. */
    static void networkIsBack(BrowserPage page) {
        page.driver().executeScript("dispatchEvent(new Event('online'))");
    }
}
