package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * What a reader of a lesson moves first of all, and where the lesson answers. Handles and buttons are tried in
 * free play, where none is locked and the main button stands for none.
 *
 * @param slug the lesson
 * @param gesture what a finger does with it
 * @param css the control
 * @param output what says something else afterwards: never the control itself
 */
record MainControl(String slug, Gesture gesture, String css, String output) {
    private static final String FIRST = ".figures > :nth-child(1) ";
    private static final String SECOND = ".figures > :nth-child(2) ";

    /** What an output says, or shows where it is a drawing. */
    private static final String OUTPUT = "return [...document.querySelectorAll(arguments[0])]"
            + ".map(e => e instanceof HTMLCanvasElement ? e.toDataURL() : e.textContent).join('|')";

    /** Each lesson has one. */
    static final List<MainControl> ALL = List.of(
            new MainControl("learning", Gesture.DRAG, ".predict input[type=range]", ".xy-plot canvas"),
            new MainControl("cost", Gesture.DRAG, SECOND + ".handle", SECOND + ".readout"),
            new MainControl("logistic", Gesture.DRAG, FIRST + "[data-handle=b].handle", FIRST + ".readout"),
            new MainControl("loss", Gesture.DRAG, ".share-track", ".loss-value"),
            new MainControl("mini-batch", Gesture.DRAG, "[data-handle=size].handle", ".readout"),
            new MainControl("why-loss", Gesture.DRAG, FIRST + ".handle", FIRST + ".summary"),
            new MainControl("numerical-diff", Gesture.DRAG, ".handle", ".readout"),
            new MainControl("partial-derivative", Gesture.DRAG, ".turning", FIRST + "canvas"),
            new MainControl("gradient", Gesture.DRAG, FIRST + ".handle", FIRST + ".readout"),
            new MainControl("gradient-descent", Gesture.DRAG, ".handle", ".xy-plot canvas"),
            new MainControl("simple-net", Gesture.DRAG, ".handle", ".readout"),
            new MainControl("two-layer-net", Gesture.DRAG, "[data-handle=flow].handle", ".xy-plot canvas"),
            new MainControl("training", Gesture.TAP, ".step-controls button.primary", FIRST + ".readout"),
            new MainControl("evaluation", Gesture.DRAG, ".handle", ".xy-plot canvas"),
            new MainControl("round-up", Gesture.DRAG, ".predict input[type=range]", ".race-passes"));

    /** What a finger does. */
    enum Gesture {
        /** Down, sideways, up. */
        DRAG,
        /** Down and up. */
        TAP
    }

    /** Requires that a lesson answers to a finger or mouse and to a key; the key goes back again, where there is room. */
    static void use(BrowserPage page, Window window, String slug) {
        Finger finger = new Finger(page, window);
        List<MainControl> own =
                ALL.stream().filter(control -> control.slug().equals(slug)).toList();
        assertThat(own).as("main control of " + slug).isNotEmpty();
        for (MainControl main : own) {
            if (main.gesture() == Gesture.TAP || main.css().matches(".*(handle|share-track|turning|controls).*")) {
                LessonSteps.goToFreePlay(page);
            }
            WebElement control = shown(page, main);
            boolean drags = main.gesture() == Gesture.DRAG;
            boolean[] right = {false};
            requireChange(page, main, "a finger", () -> {
                if (drags) {
                    right[0] = finger.drag(control);
                } else {
                    finger.tap(control);
                }
            });
            requireChange(page, main, "a key", () -> {
                if (drags) {
                    control.sendKeys(right[0] ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT);
                } else {
                    press(page, control);
                }
            });
        }
    }

    /** A button answers to Enter; among chips, which are radio buttons, an arrow moves on from the one that has the focus. */
    private static void press(BrowserPage page, WebElement control) {
        if (control.getTagName().equals("button")) {
            control.sendKeys(Keys.ENTER);
        } else {
            page.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        }
    }

    /** Some lessons train before they have anything to move; controls stand in the figure or in the step. */
    private static WebElement shown(BrowserPage page, MainControl main) {
        WebElement[] control = {null};
        Pause.until(
                LessonNumbers.LIMIT,
                () -> {
                    control[0] = page.driver().findElements(By.cssSelector(within(main.css()))).stream()
                            .filter(WebElement::isDisplayed)
                            .findFirst()
                            .orElse(null);
                    return control[0] != null;
                },
                () -> main + " is not shown");
        return control[0];
    }

    private static String within(String css) {
        return "#experiment :is(" + css + "), .lesson-text :is(" + css + ")";
    }

    private static void requireChange(BrowserPage page, MainControl main, String how, Runnable action) {
        String before = Pause.untilStill(LessonNumbers.LIMIT, () -> output(page, main));
        action.run();
        Pause.until(
                LessonNumbers.LIMIT,
                () -> !before.equals(output(page, main)),
                () -> "%s on %s leaves %s of %s at %s".formatted(how, main.css(), main.output(), main.slug(), before));
    }

    private static String output(BrowserPage page, MainControl main) {
        return (String) page.driver().executeScript(OUTPUT, within(main.output()));
    }
}
