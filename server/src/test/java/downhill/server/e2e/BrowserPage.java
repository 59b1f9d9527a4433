package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * One page with an origin, or a browser, of its own: it finds nothing stored. Closing it fails the test when the console had an error
 * that the test did not announce with {@link #forgive}.
 */
final class BrowserPage implements WebPage {
    /**
     * To the middle, as a reader scrolls it: at the edge, what sticks to the window would lie over it. Between the press and
     * the release it may be moved, and then the click is another element's.
     */
    private static final String REACH = """
            const element = arguments[0];
            element.reached = false;
            element.addEventListener('click', () => element.reached = true, {capture: true, once: true});
            element.scrollIntoView({block: 'center', behavior: 'instant'});
            """;

    /**
     * The headless shell says so of the definitions in a lesson that a page of another origin embeds: they take the focus
     * when they are shown, and have {@code autofocus} for that.
     */
    static final String NO_FOCUS_IN_FRAMES = "Blocked autofocusing on a <div> element in a cross-origin subframe";

    private static final String SHOWN = "(document.querySelector(arguments[0])?.checkVisibility("
            + "{opacityProperty: true, visibilityProperty: true}) ?? false)";

    private static final String AVAILABLE = "(element => !element.disabled"
            + " && element.getAttribute('aria-disabled') !== 'true')(document.querySelector(arguments[0]))";

    /** The page asks itself every 20 ms, for two seconds: a question from outside costs several times as much. */
    private static final String SOON = """
            const holds = () => %s;
            return new Promise(answer => {
              const end = performance.now() + 2000;
              const ask = () => {
                const held = holds();
                if (held || performance.now() > end) answer(held); else setTimeout(ask, 20);
              };
              ask();
            });
            """;

    /** What Chromium says where the server has gone before the page registers its service worker. */
    static final String NO_SERVICE_WORKER = "error occurred when fetching the script";

    /** It warns that Selenium is older than the browser; the tests send only commands that need no such match. */
    private static final Logger VERSION_FINDER = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        VERSION_FINDER.setLevel(Level.SEVERE);
    }

    private static final Pattern OWN_HOST = Pattern.compile("^http://(127\\.0\\.0\\.1|t\\d+\\.localhost):");
    private static final AtomicInteger ORIGINS = new AtomicInteger();

    private final ChromeDriver driver;
    private final List<String> forgiven = new ArrayList<>();

    /** The window of a browser that is shared; null for one that ends with the page. */
    private final Window shared;

    /** The tab that keeps a shared browser open. */
    private String home;

    /** Names this computer, and nobody else uses the name. */
    private final String host = "t" + ORIGINS.incrementAndGet() + ".localhost";

    private BrowserPage(ChromeDriver driver, Window shared) {
        this.driver = driver;
        this.shared = shared;
    }

    /** Opens an address for a reader who speaks Korean, in a tab and an origin of its own. */
    static BrowserPage open(Window window, String url) throws IOException {
        BrowserPage page = new BrowserPage(SharedBrowsers.take(window), window);
        page.home = page.driver.getWindowHandle();
        page.driver.switchTo().newWindow(WindowType.TAB);
        page.go(url);
        return page;
    }

    /** Opens an address in a new browser whose reader speaks these languages, the best one first. */
    static BrowserPage open(Window window, String url, String languages) throws IOException {
        return open(window, url, languages, options -> {});
    }

    /** Opens an address in a browser that keeps what it stores in a folder, for the next one that is opened with it. */
    static BrowserPage open(Window window, String url, Path profile) throws IOException {
        return open(
                window, url, "ko-KR", options -> options.addArguments("--user-data-dir=" + profile.toAbsolutePath()));
    }

    /** Opens an address in a new browser with further options, such as one that lacks something. */
    static BrowserPage open(Window window, String url, String languages, Consumer<ChromeOptions> more)
            throws IOException {
        BrowserPage page = new BrowserPage(SharedBrowsers.start(window, languages, more), null);
        page.go(url);
        return page;
    }

    @Override
    public void go(String url) {
        driver.get(shared == null ? url : OWN_HOST.matcher(url).replaceFirst("http://" + host + ":"));
    }

    void reload() {
        driver.navigate().refresh();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Waits for the element and returns it. */
    WebElement find(String css) {
        awaitTrue("document.querySelector(arguments[0]) !== null", () -> "no element " + css, css);
        return driver.findElement(By.cssSelector(css));
    }

    /** Clicks, or taps on a phone, as soon as the element can be seen and used. */
    void click(String css) {
        open(css);
        awaitTrue(SHOWN + " && " + AVAILABLE, () -> css + " cannot be clicked", css);
        click(driver.findElement(By.cssSelector(css)));
    }

    /** Opens what holds an element, such as a room of the lab, as the pages do for whatever they lead to. */
    private void open(String css) {
        driver.executeScript(
                "document.querySelector(arguments[0])?.dispatchEvent(new Event('beforematch', {bubbles: true}))", css);
    }

    /** Opens what holds an element, and scrolls there. */
    void show(String css) {
        find(css);
        open(css);
        driver.executeScript("document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", css);
    }

    /** Clicks: what arrives above it may move or hide it for a moment, and then a reader reaches for it again. */
    void click(WebElement element) {
        Pause.until(LIMIT, () -> tryToClick(element), () -> "no click reaches " + element.getDomProperty("outerHTML"));
    }

    /** Tells whether the element was reached; a click that led to another page, or replaced it, did. */
    private boolean tryToClick(WebElement element) {
        driver.executeScript(REACH, element);
        try {
            element.click();
        } catch (ElementNotInteractableException moved) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(driver.executeScript("return arguments[0].reached", element));
        } catch (WebDriverException gone) {
            // Chromium has several words for an element of a page that has gone.
            if (gone instanceof StaleElementReferenceException
                    || gone.getMessage().contains("does not belong to the document")) {
                return true;
            }
            throw gone;
        }
    }

    /** Tells whether a control can be used: one that cannot says so and keeps the focus. */
    boolean isAvailable(String css) {
        find(css);
        return Boolean.TRUE.equals(driver.executeScript("return " + AVAILABLE, css));
    }

    /** Waits until the element can be seen. */
    void awaitShown(String css) {
        awaitTrue(SHOWN, () -> css + " is not shown", css);
    }

    @Override
    public void await(String css, String attribute, String value) {
        awaitTrue(
                "document.querySelector(arguments[0])?.getAttribute(arguments[1]) === arguments[2]",
                () -> "%s of %s is %s, not %s, errors: %s"
                        .formatted(attribute, css, attribute(css, attribute), value, errors()),
                css,
                attribute,
                value);
    }

    /** Waits until an expression of JavaScript is true, over all pages that are opened meanwhile. */
    void awaitTrue(String expression, Supplier<String> otherwise, Object... arguments) {
        Pause.until(LIMIT, () -> isTrueSoon(expression, arguments), otherwise);
    }

    private boolean isTrueSoon(String expression, Object... arguments) {
        try {
            return Boolean.TRUE.equals(driver.executeScript(SOON.formatted(expression), arguments));
        } catch (JavascriptException e) {
            if (e.getMessage().contains("aborted by navigation")
                    || e.getMessage().contains("unloaded")) {
                return false;
            }
            throw e;
        }
    }

    /** Empties a field and types the text into it. */
    void type(String css, String text) {
        open(css);
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Presses a key on whatever has the focus, as a keyboard does. */
    void press(String key) {
        Map<String, Object> down = new HashMap<>(Map.of("type", "keyDown", "key", key, "code", key));
        if (key.equals("Enter")) {
            down.putAll(Map.of("text", "\r", "windowsVirtualKeyCode", 13));
        }
        driver.executeCdpCommand("Input.dispatchKeyEvent", down);
        driver.executeCdpCommand("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** Tells whether an element that the selector matches has the focus. */
    boolean hasFocus(String css) {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css));
    }

    /** Waits until such an element has the focus. */
    void awaitFocus(String css) {
        awaitTrue(
                "document.activeElement.matches(arguments[0])",
                () -> css + " has not the focus, but " + evaluate("document.activeElement.outerHTML.slice(0, 200)"),
                css);
    }

    /** Waits until the page has been drawn anew twice. */
    void awaitFrames() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))");
    }

    /** Has the page in a language, as its button does. */
    void speak(String language) {
        if (!language.equals(evaluate("document.documentElement.lang"))) {
            evaluate("document.getElementById('language').click()");
            await("html", "lang", language);
        }
    }

    /** Makes media features, such as {@code prefers-color-scheme}, have these values and the others their own. */
    void emulate(Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", list));
    }

    /**
     * Waits until the text of an element, as far as it is seen, contains some words. It is read in one step: the page may
     * draw meanwhile.
     *
     * @param css the element
     * @param words all of them
     */
    public void awaitText(String css, String... words) {
        String read = "(document.querySelector(arguments[0])?.innerText ?? '')";
        awaitTrue(
                "arguments[1].every(word => " + read + ".includes(word))",
                () -> css + " says " + driver.executeScript("return " + read, css) + ", not " + List.of(words),
                css,
                List.of(words));
    }

    @Override
    public Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** Console errors that contain the text belong to the test, such as those of a failed request it arranged. */
    void forgive(String text) {
        forgiven.add(text);
    }

    @Override
    public void close() {
        List<String> errors;
        try {
            errors = errors();
        } finally {
            if (shared == null) {
                SharedBrowsers.quit(driver);
            } else {
                leave();
            }
        }
        if (!errors.isEmpty()) {
            throw new AssertionError("errors in the console: " + errors);
        }
    }

    /** Closes the tabs of the page and has its browser serve others. */
    private void leave() {
        closeTabsBut(home);
        // What comes late belongs to nobody.
        driver.manage().logs().get(LogType.BROWSER);
        SharedBrowsers.giveBack(shared, driver);
    }

    /** Closes all tabs of the page but one, which the driver then speaks to. */
    void closeTabsBut(String kept) {
        for (String tab : driver.getWindowHandles()) {
            if (!tab.equals(kept) && !tab.equals(home)) {
                driver.switchTo().window(tab).close();
            }
        }
        driver.switchTo().window(kept);
    }

    /** The errors in the console since it was last asked, but for those that are forgiven. */
    @Override
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> forgiven.stream().noneMatch(message::contains))
                .toList();
    }
}
