package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The steps of a lesson, followed to its end: the act of each is done as a reader does it, its condition is reached, the
 * figure is in sight afterwards, and nothing is told before the guess.
 */
final class LessonSteps {
    private static final boolean EVERY_STEP = Boolean.getBoolean("downhill.endurance");

    private static final List<String> LANGUAGES = List.of("ko", "en");

    private static final String MAIN = "[data-main]";
    private static final int MAX_PRESSES = 20;

    /** What is done in steps that the main button does not do, or asks for more than that. */
    private static final Map<String, Consumer<BrowserPage>> ACTS = Map.ofEntries(
            Map.entry("cost/edge", page -> type(page, "0.22")),
            Map.entry("learning/watch", page -> type(page, "1000")),
            Map.entry("round-up/quiz", LessonSteps::answerAll),
            Map.entry("gradient-descent/bounce", page -> type(page, "0.9")),
            Map.entry("gradient-descent/edge", page -> type(page, "1.05")));

    /** Whether the main button can do what the step asks for; on the way there it may be doing so. */
    private static final String CAN_DO =
            "document.querySelector('[data-main]:is([data-action=carried], [data-action=do-it])[aria-disabled=false]') !== null";

    private static final String IS_DONE = "document.querySelector('.step[data-current]').dataset.state === 'done'";

    /** What of the step lies below the main button, or behind it, and what of the button is not on the screen. */
    private static final String HIDDEN = """
            const step = document.querySelector('.step[data-current]');
            const main = document.querySelector('[data-main]').getBoundingClientRect();
            const hidden = [...step.querySelectorAll(':is(.step-words, .then, .predict, .question-card) *')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.visually-hidden'))
              .filter(e => e.getBoundingClientRect().bottom > main.top || e.getBoundingClientRect().top < 0)
              .map(e => e.tagName + ' ' + Math.round(e.getBoundingClientRect().bottom - main.top) + ' px: ' + e.textContent.slice(0, 40));
            if (main.bottom > innerHeight) hidden.push('the main button');
            return hidden;
            """;

    /**
     * What is on the page before its time: later steps, what is told once this one is done, what follows the last; and the
     * other language; and what is wider than the window.
     */
    private static final String TOLD = """
            const shown = e => e.checkVisibility();
            const steps = [...document.querySelectorAll('.step')];
            const current = arguments[0];
            const wrong = [];
            steps.forEach((step, i) => {
              if (i !== current && shown(step)) wrong.push('step ' + step.id);
              if (i >= current) wrong.push(...[...step.querySelectorAll('.then')].filter(shown).map(e => e.textContent));
            });
            if (!shown(steps[current])) wrong.push(steps[current].id + ' is not shown');
            if (!('current' in steps[current].dataset)) wrong.push(steps[current].id + ' is not the current one');
            if (current < steps.length - 1) {
              const asks = steps[current].dataset.until ?? steps[current].dataset.guess;
              if ((asks !== undefined) !== (steps[current].dataset.state === 'open')) wrong.push(steps[current].id + ' is ' + steps[current].dataset.state);
              wrong.push(...[...document.querySelectorAll('.lesson-more, #book-numbers')].filter(shown)
                .map(e => e.className));
            }
            wrong.push(...[...document.querySelectorAll('main :is(.step-words, .lead)[lang=' + arguments[1] + '] *')]
              .filter(shown).map(e => e.textContent));
            const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (beyond !== 0) wrong.push(beyond + ' px beyond the window');
            return wrong;
            """;

    /** The steps: their names, and whether they ask for a guess. */
    private static final String STEPS =
            "[...document.querySelectorAll('.step')].map(step => [step.id, step.dataset.guess !== undefined])";

    private static final String SHOWN =
            "return [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility()) ?? null;";

    private static final String IN_SIGHT = """
            const figure = [...document.querySelectorAll('#experiment :is(canvas, .routes, .race, .share-bars)')]
                .find(f => f.getClientRects().length > 0);
            if (!figure) return false;
            const box = figure.getBoundingClientRect();
            const x = box.left + box.width / 2;
            const y = box.top + box.height / 2;
            const top = document.elementFromPoint(x, y);
            return box.top > -40 && box.bottom < innerHeight
                && document.querySelector('#experiment').contains(top);
            """;

    /**
     * What of the handles in sight is free although the step does not name it, or locked although it does. The locked ones are
     * pulled by keys and pointer, and their figures tapped, with all that they said before in {@code window.said}.
     */
    private static final String PULL_LOCKED = """
            const named = (document.querySelector('.step[data-current]').dataset.controls ?? '').split(' ');
            const handles = [...document.querySelectorAll('#experiment [data-handle]')].filter(h => h.checkVisibility());
            const isFree = h => named.includes('*') || named.includes(h.dataset.handle);
            window.said = new Map(handles.map(h => [h, h.ariaValueNow + ' ' + h.ariaValueText]));
            for (const handle of handles.filter(h => !isFree(h))) {
              const box = handle.getBoundingClientRect();
              const at = shift => ({bubbles: true, cancelable: true, pointerId: 1,
                clientX: box.left + box.width / 2 + shift, clientY: box.top + box.height / 2 + shift});
              handle.focus({preventScroll: true});
              for (const key of ['ArrowRight', 'PageUp', 'End']) {
                handle.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
              }
              handle.dispatchEvent(new PointerEvent('pointerdown', at(0)));
              handle.dispatchEvent(new PointerEvent('pointermove', at(40)));
              handle.dispatchEvent(new PointerEvent('pointerup', at(40)));
              const plot = handle.closest('.plot:not(:has([data-handle][aria-disabled=false]))');
              const canvas = plot?.querySelector('canvas:last-of-type');
              for (const shift of [-60, 30, 90]) canvas?.dispatchEvent(new MouseEvent('click', at(shift)));
            }
            return handles.filter(h => isFree(h) === (h.ariaDisabled === 'true')).map(h => h.dataset.handle);
            """;

    /** What a free handle says besides its value may still arrive. */
    private static final String MOVED = """
            return [...window.said].filter(([h, said]) => h.ariaDisabled === 'true'
                ? said !== h.ariaValueNow + ' ' + h.ariaValueText : !said.startsWith(h.ariaValueNow + ' '))
              .map(([h]) => h.dataset.handle + ': ' + h.ariaLabel);
            """;

    /** Pulls the free handles by one large key; returns how many there are. */
    private static final String PULL_FREE = """
            const free = [...document.querySelectorAll('#experiment [data-handle][aria-disabled=false]')]
              .filter(h => h.checkVisibility() && !h.matches('.turning'));
            for (const handle of free) {
              handle.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true, cancelable: true}));
            }
            return free.length;
            """;

    private static final String HANDLES =
            "[...document.querySelectorAll('#experiment [data-handle]')].map(h => h.ariaValueNow + h.ariaValueText).join()";

    private static final String STICKS =
            "document.querySelectorAll('.lesson-bar, #experiment').forEach(e => { e.style.position = '%s'; })";

    private static final String ASKS_WHY = "document.querySelector('.step[data-current][data-why=open]')";

    private static final String TELLS =
            "return [...document.querySelectorAll('.step[data-current] > .then')]" + ".some(e => e.checkVisibility())";

    /** Steps of which all that they tell is true wherever their handles are. */
    private static final Set<String> TRUE_ANYWHERE = Set.of("cost/off", "gradient/around", "two-layer-net/pixels");

    /** What a step changes; the rest of the page was looked at when the lesson was opened. */
    private static final List<String> PARTS = EVERY_STEP ? List.of() : List.of(".step[data-current]", "#experiment");

    private LessonSteps() {}

    /**
     * Follows the steps of the lesson that is open. Those that ask for a guess and the last one are looked at in both languages,
     * the others in one, in turn; the accessibility of the former is checked in one scheme, in turn. With
     * {@code downhill.endurance} that is done at each step.
     */
    static void follow(BrowserPage page, String slug, Window window) {
        String language = language(page);
        List<List<?>> steps = steps(page);
        int count = steps.size();
        assertThat(count).isBetween(4, 10);
        for (int i = 0; i < count; i++) {
            String id = (String) steps.get(i).get(0);
            String name = slug + "/" + id;
            boolean guess = Boolean.TRUE.equals(steps.get(i).get(1));
            boolean free = i == count - 2;
            boolean closely = EVERY_STEP || guess || i >= count - 2;
            page.awaitShown("#" + id);
            if (free) {
                // As it begins: where the handles have been pulled to, one may hide another.
                goToFreePlay(page);
            }
            if (closely) {
                look(page, i, name, language, window);
            }
            language = LANGUAGES.get(1 - LANGUAGES.indexOf(language));
            page.speak(language);
            if (closely) {
                look(page, i, name, language, window);
            } else {
                requireNothingTold(page, i, language);
                emulate(page, window);
            }
            if (window == Window.PHONE && i < count - 1) {
                requireLocked(page, name);
            }
            if (i < count - 2) {
                requireOnScreen(page, window, name);
            }
            if (guess) {
                guess(page, id);
                continue;
            }
            if (free) {
                page.click("[data-action=next-step]");
            } else if (i < count - 1) {
                ACTS.getOrDefault(name, LessonSteps::press).accept(page);
                page.await("#" + id, "data-state", "done");
                requireOnScreen(page, window, name);
                answerWhy(page);
                // On a phone the questions of the last lesson have its room.
                if (window != Window.PHONE || !name.equals("round-up/quiz")) {
                    Pause.until(
                            LessonNumbers.LIMIT,
                            () -> Boolean.TRUE.equals(page.driver().executeScript(IN_SIGHT)),
                            () -> "the figure is out of sight after " + name);
                }
                if (window == Window.PHONE) {
                    requireOnScreen(page, window, name);
                    requireTrue(page, name);
                }
                page.click("[data-action=next-step]");
            }
        }
        assertThat(page.find(".take-home:lang(" + language + ")").isDisplayed()).isTrue();
    }

    /** Answers, rightly or not, what the step on the screen asks once it is done. */
    static void answerWhy(BrowserPage page) {
        if (page.evaluate(ASKS_WHY) != null) {
            page.click(".step[data-current] .question-answers button");
            page.await(".step[data-current]", "data-why", "answered");
        }
    }

    /** Presses the main button until the step is done; where the step is a gesture, on the desktop the link in its words. */
    private static void press(BrowserPage page) {
        Object link = page.driver().executeScript(SHOWN, ".step[data-current] [data-gesture]");
        if (link != null && page.evaluate("document.querySelector('[data-action=do-it]')") == null) {
            page.click((WebElement) link);
            return;
        }
        for (int i = 0; i < MAX_PRESSES && !isDone(page, i == 0 ? Duration.ZERO : Duration.ofSeconds(1)); i++) {
            page.awaitTrue(
                    CAN_DO + " || " + IS_DONE,
                    () -> "the main button does nothing: " + page.attribute(MAIN, "data-action"));
            page.driver().executeScript("if (%s) document.querySelector('[data-main]').click()".formatted(CAN_DO));
            // What a step asks for is judged as the page draws.
            page.awaitFrames();
        }
    }

    /** Waits for what a press has begun: one that begins something would end it the next time. */
    private static boolean isDone(BrowserPage page, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!Boolean.TRUE.equals(page.evaluate(IS_DONE))) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.milliseconds(50);
        }
        return true;
    }

    /** On a phone the words of a step stand between the figure and the main button, whole, in both languages. */
    private static void requireOnScreen(BrowserPage page, Window window, String name) {
        if (window == Window.PHONE) {
            page.awaitFrames();
            assertThat((List<?>) page.driver().executeScript(HIDDEN))
                    .as("what is not on the screen in " + name)
                    .isEmpty();
        }
    }

    /** Opens the step before the end: free play. */
    static void goToFreePlay(BrowserPage page) {
        page.evaluate("location.hash = [...document.querySelectorAll('.step')].at(-2).id");
        page.awaitShown("[data-free] .step[data-current]");
    }

    /** What the step does not name stands still. Here nothing glides, so what moves has been moved. */
    private static void requireLocked(BrowserPage page, String name) {
        page.awaitFrames();
        assertThat((List<?>) page.driver().executeScript(PULL_LOCKED))
                .as("handles that are locked or free against data-controls in " + name)
                .isEmpty();
        page.awaitFrames();
        assertThat((List<?>) page.driver().executeScript(MOVED))
                .as("what moves in " + name)
                .isEmpty();
    }

    /** What a step tells is there once it is done, and where its own links lead, and goes while a handle makes it untrue. */
    private static void requireTrue(BrowserPage page, String name) {
        page.awaitFrames();
        assertThat(tells(page)).as("what " + name + " tells").isTrue();
        for (WebElement link : page.driver().findElements(By.cssSelector(".step[data-current] > .then a.try"))) {
            if (link.isDisplayed()) {
                page.driver().executeScript("arguments[0].click()", link);
                page.awaitFrames();
                assertThat(tells(page))
                        .as("what %s tells, where %s leads", name, link.getDomAttribute("href"))
                        .isTrue();
            }
        }
        boolean always = true;
        boolean pulls = false;
        // A handle takes one key a frame: a few up, then past where it was, as far down.
        for (int i = 0; i < 12 && always; i++) {
            pulls |= !Long.valueOf(0).equals(page.driver().executeScript(PULL_FREE, i < 4 ? "PageUp" : "PageDown"));
            page.awaitFrames();
            always = tells(page);
        }
        assertThat(always)
                .as("what %s tells, wherever the handles are", name)
                .isEqualTo(!pulls || TRUE_ANYWHERE.contains(name));
        assertThat(page.attribute("#" + name.substring(name.indexOf('/') + 1), "data-state"))
                .isEqualTo("done");
    }

    private static boolean tells(BrowserPage page) {
        return Boolean.TRUE.equals(page.driver().executeScript(TELLS));
    }

    private static String language(BrowserPage page) {
        return (String) page.evaluate("document.documentElement.lang");
    }

    @SuppressWarnings("unchecked")
    private static List<List<?>> steps(BrowserPage page) {
        return (List<List<?>>) page.evaluate(STEPS);
    }

    /** Each reader of a step has it in one scheme, and each window both in turn. */
    private static void look(BrowserPage page, int step, String name, String language, Window window) {
        requireNothingTold(page, step, language);
        if (language.equals("ko") == (window == Window.PHONE)) {
            // A handle that glides passes over others.
            Pause.untilStill(LessonNumbers.LIMIT, () -> (String) page.evaluate(HANDLES));
            // What the bar and the figure cover is scrolled to.
            page.evaluate(STICKS.formatted("static"));
            Accessible.check(page, name, PARTS, step % 2 == 0 ? "light" : "dark");
            page.evaluate(STICKS.formatted(""));
        }
        emulate(page, window);
    }

    /** What glides does so on the desktop. */
    private static void emulate(BrowserPage page, Window window) {
        page.emulate(window == Window.PHONE ? Map.of("prefers-reduced-motion", "reduce") : Map.of());
    }

    private static void requireNothingTold(BrowserPage page, int current, String language) {
        String other = LANGUAGES.get(1 - LANGUAGES.indexOf(language));
        List<?> told = (List<?>) page.driver().executeScript(TOLD, current, other);
        assertThat(told).as("what step %d has too early, or too wide", current).isEmpty();
    }

    static void guess(BrowserPage page, String id) {
        String step = "#" + id;
        List<WebElement> chips = page.driver().findElements(By.cssSelector(step + " .predict .chip"));
        if (chips.isEmpty()) {
            page.find(step + " .predict input[type=range]").sendKeys(Keys.ARROW_RIGHT);
        } else {
            page.click(chips.get(0));
        }
        page.click("[data-action=commit-guess]");
        page.await(step, "data-state", "done");
    }

    /** What has been done stays done: after a reload the lesson is where it was. Then it begins again. */
    static void requireKept(BrowserPage page, String slug) {
        // An address that names a step would open that one.
        page.evaluate("history.replaceState(null, '', location.pathname + location.search)");
        page.reload();
        LessonNumbers.awaitExperiment(page, slug);
        page.awaitShown("[data-action=restart-lesson]");
        page.click("[data-action=restart-lesson]");
        Pause.until(
                LessonNumbers.LIMIT,
                () -> page.driver()
                                .findElements(By.cssSelector(".step[data-state=waiting]"))
                                .size()
                        > 1,
                () -> slug + " does not begin again");
    }

    /** Answers the questions of the last lesson, rightly or not. */
    private static void answerAll(BrowserPage page) {
        int questions = page.driver()
                .findElements(By.cssSelector(".quiz .question-card"))
                .size();
        for (int i = 0; i < questions; i++) {
            String card = ".quiz .question-card:not([hidden]) ";
            page.click(card + ".question-answers button");
            page.awaitShown(card + ".question-verdict");
            if (i < questions - 1) {
                page.click(MAIN);
                page.awaitShown(card + ".question-answers");
            }
        }
    }

    /** Types a number beside the step's slider. */
    private static void type(BrowserPage page, String number) {
        WebElement field = shown(page, ".slider input:not([type=range])");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), number, Keys.ENTER);
    }

    private static WebElement shown(BrowserPage page, String css) {
        Object found = page.driver().executeScript(SHOWN, ".step[data-current] " + css);
        assertThat(found).as("what can be pressed: " + css).isNotNull();
        return (WebElement) found;
    }
}
