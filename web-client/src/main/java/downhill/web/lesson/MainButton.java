package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The one button of a lesson, always in the same place: it carries the verb of the step, then leads on. When it comes to
 * do something else, it rests for a moment, so that nobody who presses it several times goes on unawares.
 */
final class MainButton {
    private static final double REST_MILLIS = 400;

    private final LanguageChoice language;
    private final HTMLElement controls;
    private final Runnable forward;
    private Role role = new Role("", "", false, () -> {});
    private final HTMLElement element = Dom.button("primary main-button", () -> role.press.run());
    private double changed = -REST_MILLIS;
    /** What the button stands for, which is not to be seen twice; null where it stands for nothing. */
    private HTMLElement carried;

    private record Role(String action, String label, boolean isAvailable, Runnable press) {}

    /** Builds the button for steps whose controls stand in one place. */
    MainButton(LanguageChoice language, HTMLElement controls, Runnable forward) {
        this.language = language;
        this.controls = controls;
        this.forward = forward;
        element.setAttribute("data-main", "");
        Dom.find(".lesson-bar").appendChild(element);
    }

    /**
     * Shows what a step needs.
     *
     * @param guess what it asks, or null
     * @param link what its words have to be pressed, or null
     * @param asksWhy whether the step is done and asks for the reason
     * @param misses whether the reader has come to rest at something else
     * @param helps whether the reader may have it done without the gesture
     */
    void show(
            PredictFrame guess,
            HTMLElement link,
            boolean isToDo,
            boolean asksWhy,
            boolean isLast,
            boolean misses,
            boolean helps) {
        HTMLElement carries = null;
        boolean lacksGuess = guess != null && guess.isAsking() && !guess.isMade();
        element.setAttribute("aria-description", lacksGuess ? language.say(KitText.COMMIT_FIRST) : "");
        if (guess != null && guess.isAsking()) {
            show(new Role("commit-guess", language.say(KitText.COMMIT), guess.isMade(), guess::commit));
        } else if (guess != null && !guess.isAnswered()) {
            show(waiting(KitText.WAITING));
        } else if (asksWhy) {
            show(waiting(KitText.CHOOSE));
        } else if (!isToDo) {
            show(isLast ? toNextLesson() : new Role("next-step", language.say(KitText.NEXT), true, forward));
        } else if (link != null && link.hasAttribute("data-gesture")) {
            show(
                    helps
                            ? new Role(
                                    "do-it",
                                    language.say(misses ? KitText.NOT_YET_DO_IT : KitText.DO_IT),
                                    true,
                                    () -> Dom.press(link))
                            : waiting(misses ? KitText.NOT_YET : KitText.DRAG));
        } else {
            carries = link != null ? link : ownButton();
            show(carries != null ? carrying(carries) : waiting(awaited(misses)));
        }
        carry(carries);
    }

    private Text awaited(boolean misses) {
        boolean asks = controls.querySelector(".question-card:not([hidden])") != null;
        return asks ? KitText.CHOOSE : misses ? KitText.NOT_YET : KitText.TURN;
    }

    private Role waiting(Text words) {
        return new Role("wait", language.say(words), false, () -> {});
    }

    private Role toNextLesson() {
        HTMLElement turn = Dom.find("main").querySelector(".turn [rel=next]");
        String tag = language.current().tag();
        String label = turn == null
                ? language.say(KitText.TO_MAP)
                : language.say(
                        KitText.NEXT_LESSON,
                        turn.querySelector(".turn-title > :is([lang=" + tag + "], [data-only])")
                                .getTextContent());
        HTMLElement link = turn != null ? turn : Dom.find(".lesson-close");
        return new Role("next-lesson", label, true, () -> Dom.press(link));
    }

    /** Returns the button among the step's controls that does what the step asks for, or null. */
    private HTMLElement ownButton() {
        for (HTMLElement button : Dom.findAll(controls, "button.primary")) {
            if (!Dom.isWithinHidden(button)) {
                return button;
            }
        }
        return null;
    }

    private static Role carrying(HTMLElement control) {
        return new Role("carried", control.getTextContent(), Availability.isSet(control), () -> Dom.press(control));
    }

    private void carry(HTMLElement control) {
        if (carried != null && carried != control) {
            Dom.setFlag(carried, "data-carried", false);
        }
        carried = control;
        if (carried != null) {
            Dom.setFlag(carried, "data-carried", true);
        }
    }

    private void show(Role newRole) {
        if (!newRole.action.equals(role.action) && !role.label.isEmpty()) {
            changed = Browser.now();
            Browser.after(this::tell, REST_MILLIS);
        }
        role = newRole;
        tell();
    }

    private void tell() {
        Dom.setText(element, role.label);
        element.setAttribute("data-action", role.action);
        Availability.set(element, role.isAvailable && Browser.now() - changed >= REST_MILLIS - 1);
    }
}
