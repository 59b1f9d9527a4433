package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * No button drops the focus: whoever presses it by the keyboard must not be thrown back to the top of the page because the
 * button has gone, or cannot be pressed any more. {@code LessonsIT} looks at the lessons.
 */
class FocusIT {

    /**
     * Waits for what the last press has started: two frames, and the end of a run that is under way. Then moves the focus to
     * the next button that can be pressed, within the open dialog if there is one; a dialog's empty fields are filled in.
     * Answers what had the focus before, and the button's name or null.
     *
     * <p>Left out are the button that begins another run, which has another such button, and the one that opens a window of
     * the system.
     */
    private static final String NEXT = """
            const done = arguments[arguments.length - 1];
            const pressed = window.pressed ||= new WeakSet();
            const look = () => document.querySelector('#run-status:is([data-state=loading], [data-state=running])')
              ? setTimeout(look, 20) : requestAnimationFrame(() => requestAnimationFrame(next));
            const next = () => {
              const focused = document.activeElement.tagName;
              const room = document.querySelector('dialog[open]') || document;
              room.querySelectorAll('dialog input[type=text]').forEach(field => { field.value ||= '하늘'; });
              const button = [...room.querySelectorAll('button:not(#language, [data-action=mend], [data-action=open-npz])')].find(one => !pressed.has(one)
                && !one.disabled && one.getAttribute('aria-disabled') !== 'true' && one.checkVisibility());
              if (button) {
                pressed.add(button);
                button.focus();
              }
              done([focused, button ? (button.dataset.action || button.className) + ' ' + button.textContent : null]);
            };
            look();
            """;

    private static final String SHORT_SWEEP = "/sweep?lr=0.1,0.3&batch=20&seeds=1&train=500&test=200&steps=60";

    @Test
    void noButtonDropsTheFocus() throws IOException {
        Product product = Product.shared();
        List<String> paths = List.of("/", Runs.lab(Runs.SHORT), "/runs", "/bench", SHORT_SWEEP, "/learn");
        List<String> faults = new ArrayList<>();
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/"))) {
            page.emulate(Map.of("prefers-reduced-motion", "reduce"));
            for (String path : paths) {
                page.go(product.url(path));
                faults.addAll(pressAll(page, path));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Presses every button of the page, and returns which of them dropped the focus. */
    static List<String> pressAll(BrowserPage page, String path) {
        List<String> faults = new ArrayList<>();
        String last = null;
        while (true) {
            List<?> answer = (List<?>) page.driver().executeAsyncScript(NEXT);
            if (last != null && answer.get(0).equals("BODY")) {
                faults.add(path + ": " + last);
            }
            last = (String) answer.get(1);
            if (last == null) {
                break;
            }
            page.press("Enter");
        }
        // What would take the focus away, were it to happen while the button has it.
        if (Boolean.TRUE.equals(page.evaluate("document.querySelector('button:disabled') !== null"))) {
            faults.add(path + ": a button is disabled rather than said to be unavailable");
        }
        return faults;
    }
}
