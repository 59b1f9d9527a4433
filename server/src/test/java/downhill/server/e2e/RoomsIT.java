package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.data.LabeledImages;
import downhill.core.function.Argmax;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.Evaluation;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lab is five rooms, and its timeline shows each of them as the run was after any step. */
class RoomsIT {
    private static final List<String> OF_NETWORK = List.of("learned", "forward", "spread", "slope", "failing", "draw");

    /** What a section of the network shows beside its heading and what is to be seen there once training starts. */
    private static final String LEFT = "[...document.querySelectorAll('#%s-section > :not(h2, .insight-empty)')]"
            + ".filter(part => getComputedStyle(part).display !== 'none').map(part => part.className)";

    private static final Map<String, String> ROOMS = new TreeMap<>(Map.of(
            "learned-title", "learned",
            "forward-title", "learned",
            "spread-title", "learned",
            "slope-title", "learned",
            "failing-title", "mistakes",
            "draw-title", "draw",
            "compare-title", "compare",
            "take-home-title", "compare",
            "digits-title", "learn",
            "mistakes", "mistakes"));

    private static final String SHOWN =
            "[...document.querySelectorAll('[data-room]')].filter(e => e.checkVisibility()).map(e => e.id).join()";

    private static final String MATRIX =
            "[...document.querySelectorAll('.matrix tbody button')].map(b => Number(b.textContent)).join()";

    private static final String DIGITS =
            "[...document.querySelectorAll('#digits .digit-image')].map(e => e.getAttribute('aria-label').split(',')[1]).join()";

    @Test
    void eachAddressOpensTheRoomThatHoldsItAndEachLinkItsRoom() throws IOException {
        try (BrowserPage page = BrowserPage.open(Window.PHONE, Product.shared().url("/lab?lang=en"))) {
            page.await("#run-status", "data-state", "idle");
            assertThat(page.evaluate(SHOWN)).isEqualTo("learn");
            for (Map.Entry<String, String> place : ROOMS.entrySet()) {
                page.go(Product.shared().url("/lab?lang=en#" + place.getKey()));
                page.await("#run-status", "data-state", "idle");
                assertThat(page.evaluate(SHOWN)).as(place.getKey()).isEqualTo(place.getValue());
                assertThat(page.find("#" + place.getKey()).isDisplayed())
                        .as(place.getKey())
                        .isTrue();
                assertThat(page.find("#run-timeline").isDisplayed()).isTrue();
            }
            for (String room : List.of("learned", "draw", "compare", "mistakes", "learn")) {
                page.click(".rooms a[href='#" + room + "']");
                page.awaitShown("#" + room);
                assertThat(page.evaluate(SHOWN)).isEqualTo(room);
                assertThat(page.find(".rooms [aria-current]").getDomAttribute("href"))
                        .isEqualTo("#" + room);
            }
            page.evaluate("history.back()");
            page.awaitShown("#mistakes");

            // The address without a room is that of the first, with its curve.
            page.go(Product.shared().url("/lab?lang=en"));
            page.await("#run-status", "data-state", "idle");
            page.click(".rooms a[href='#draw']");
            page.awaitShown("#draw");
            page.evaluate("history.back()");
            page.awaitShown("#loss-figure .plot");
            assertThat(page.evaluate(SHOWN)).isEqualTo("learn");
            page.click(".rooms a[href='#mistakes']");
            page.awaitShown("#mistakes");

            page.click("[data-action=settings]");
            page.awaitFocus("#settings-title");
            assertThat(page.evaluate(SHOWN)).isEqualTo("mistakes");
            page.press("Escape");
            page.awaitFocus("[data-action=settings]");
            assertThat(page.find("#settings-sheet").isDisplayed()).isFalse();
            page.go(Product.shared().url("/lab?lang=en#settings-title"));
            page.awaitShown("#lr");
        }
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void theTimelineShowsWhatTheJvmHadAfterThatStep(Window window) throws IOException {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("RoomsIT: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        TrainingConfig config = Runs.SHORT;
        try (Lab lab = Lab.open(window, Product.shared().url(Runs.lab(config)))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            lab.step(100);
            String fingerprint = lab.hook("fingerprint");
            for (int i = 0; i < 4; i++) {
                int step = i == 3 ? 0 : 1 + random.nextInt(99);
                Trainer trainer = Runs.trainer(config);
                Runs.advance(trainer, step);
                lab.look(step);
                check(page, trainer);
                assertThat(lab.hook("step")).isEqualTo("100");
                assertThat(lab.hook("fingerprint")).isEqualTo(fingerprint);
            }
            Accessible.check(page, "the lab as it was at its first step");
            // Whatever was looked at, the run goes on from where it is.
            lab.press("start");
            lab.await("done");
            assertThat(lab.hook("shown-step")).isEqualTo(Integer.toString(config.steps()));
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(config));

            int step = 1 + random.nextInt(config.steps() - 1);
            Trainer trainer = Runs.trainer(config);
            Runs.advance(trainer, step);
            lab.look(step);
            page.click("[data-action=go-to-present]");
            page.await("#run-status", "data-shown-step", Integer.toString(config.steps()));
            lab.look(step);
            page.click("[data-action=go-back]");
            lab.awaitStep(step);
            lab.await("paused");
            assertThat(lab.hook("fingerprint")).isEqualTo(trainer.fingerprint());
        }
    }

    /** Whoever looks back and moves on in the same moment can look back again; each step tells the rate that follows it. */
    @Test
    void lookingBackGivesWayToTheRun() throws IOException {
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(Runs.lab(Runs.SHORT)))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            lab.step(10);
            page.type("#lr", "0.25");
            lab.step(10);
            page.driver().executeScript("""
                    const line = document.querySelector('#run-timeline');
                    line.value = 3;
                    line.dispatchEvent(new Event('input', {bubbles: true}));
                    document.querySelector('[data-action=step][data-steps="1"]').click();""");
            lab.awaitStep(21);
            lab.await("paused");
            lab.look(9);
            assertThat(page.find("#run-rate").getText()).isEqualTo("0.5");
            lab.look(10);
            assertThat(page.find("#run-rate").getText()).isEqualTo("0.25");
            assertThat(lab.hook("step")).isEqualTo("21");

            // What is saved is the whole run, and that is what is seen then.
            page.click(".run-buttons [data-action=save-run]");
            page.awaitShown("#save-dialog");
            page.await("#run-status", "data-shown-step", "21");
            page.click("[data-action=cancel-save]");

            // A button that has nothing more to do hands the focus on.
            page.click("[data-action=step][data-steps='100']");
            lab.await("done");
            page.awaitFocus("[data-action=start]");

            // Of a run that is gone nothing is left to be seen.
            for (String part : OF_NETWORK) {
                page.show("#" + part + "-section");
                page.find("#" + part + "-section[data-filled]");
            }
            lab.press("reset");
            lab.await("idle");
            for (String part : OF_NETWORK) {
                assertThat((List<?>) page.evaluate(LEFT.formatted(part)))
                        .as(part)
                        .isEmpty();
            }
        }
    }

    private static void check(BrowserPage page, Trainer trainer) throws IOException {
        int step = trainer.stepsDone();
        assertThat(page.find("#run-step").getText()).isEqualTo(Integer.toString(step));
        assertThat(page.find("#run-loss").getText())
                .isEqualTo(step == 0 ? "–" : "%.4f".formatted(trainer.history().loss(step)));
        List<Evaluation> all = trainer.history().evaluations();
        assertThat(page.find("#run-test-accuracy").getText())
                .isEqualTo(
                        all.isEmpty()
                                ? "–"
                                : "%.3f".formatted(all.get(all.size() - 1).testAccuracy()));

        LabeledImages test = Mnist.first(1, trainer.config().testSize()).test();
        TwoLayerNet network = trainer.network();
        int[] counts = new int[100];
        List<String> answers = new ArrayList<>();
        for (int n = 0; n < test.count(); n++) {
            int best = Argmax.of(network.predict(test, n), 0, 10);
            counts[10 * test.label(n) + best]++;
            if (n < 12) {
                answers.add(" read as " + best);
            }
        }
        page.show("#digits");
        awaitText(page, DIGITS, String.join(",", answers));
        page.show("#failing-section");
        awaitText(
                page,
                MATRIX,
                String.join(
                        ",", Arrays.stream(counts).mapToObj(Integer::toString).toList()));
    }

    private static void awaitText(BrowserPage page, String expression, String expected) {
        Pause.until(
                WebPage.LIMIT,
                () -> expected.equals(page.evaluate(expression)),
                () -> page.evaluate(expression) + " instead of " + expected);
    }

    /** A reader's first run can be watched; whoever wants it faster says so while it goes. */
    @Test
    void aFirstPressGoesAtTheMiddlePaceWhichCanBeChangedAtOnce() throws IOException {
        String long12000 = Runs.lab(Runs.LONG).replace("&pace=full", "");
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(long12000))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            assertThat(page.find("#run-pace").getDomProperty("value")).isEqualTo("middle");
            lab.press("start");
            lab.awaitStepFrom(50);
            // At 250 steps a second, however fast a step is.
            String left = page.find("#run-left").getText();
            int steps = lab.step();
            assertThat(Integer.parseInt(left.replaceAll("\\D", "")))
                    .as(left)
                    .isGreaterThanOrEqualTo((Runs.LONG.steps() - steps) / 250 - 1);
            page.driver().executeScript("""
                    const pace = document.querySelector('#run-pace');
                    pace.value = 'full';
                    pace.dispatchEvent(new Event('change', {bubbles: true}));""");
            lab.await("done");
            assertThat(page.driver().getCurrentUrl()).contains("pace=full");
            assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.LONG));
            page.go(Product.shared().url(long12000 + "&autostart=1"));
            lab.awaitStepFrom(1);
            assertThat(page.find("#run-pace").getDomProperty("value")).isEqualTo("full");
        }
    }

    /** What only another room shows is not asked of the network. */
    @Test
    void nothingRunsForARoomThatIsNotSeen() throws IOException {
        String watched = Runs.lab(Runs.LONG).replace("pace=full", "pace=middle") + "&autostart=1#draw";
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(watched))) {
            BrowserPage page = lab.page();
            page.await("#draw-section", "data-filled", "");
            page.driver().executeScript("""
                    window.asked = {};
                    addEventListener('inspect', event => {
                      const kind = event.detail.texts[1];
                      window.asked[kind] = (window.asked[kind] || 0) + 1;
                    });""");
            int from = lab.step();
            lab.awaitStepFrom(from + 500);
            assertThat(page.evaluate("Object.keys(window.asked).join()")).isEqualTo("WEIGHTS");
            page.show("#failing-section");
            Pause.until(
                    WebPage.LIMIT,
                    () -> (Boolean) page.evaluate("'ANSWERS' in window.asked"),
                    () -> "the room of mistakes asks nothing");
        }
    }
}
