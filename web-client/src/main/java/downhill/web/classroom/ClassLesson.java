package downhill.web.classroom;

import downhill.web.board.Delivery;
import downhill.web.board.Dispatcher;
import downhill.web.board.Membership;
import downhill.web.board.Outbox;
import downhill.web.board.QueueKind;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.ClassMarks;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A lesson that a member of a class reads: their guesses go to the class, and those of the class come here. */
public final class ClassLesson {
    private final String slug;
    private final Membership membership;
    private final Dispatcher dispatcher = new Dispatcher(QueueKind.PREDICTIONS);
    private final ClassFeed feed;
    private final List<ClassQuestion> shown = new ArrayList<>();
    private final Runnable whenGone;

    private ClassLesson(LanguageChoice language, String slug, Membership membership, Runnable whenGone) {
        this.slug = slug;
        this.whenGone = whenGone;
        this.membership = membership;
        dispatcher.follow((request, delivery) -> {
            if (delivery == Delivery.REFUSED) {
                refused(request.id());
            }
        });
        Questions questions = new Questions();
        questions.fetch(() -> {
            for (HTMLElement element : Dom.findAll("[data-question]")) {
                Questions.AskedJson asked = questions.find(slug + "/" + element.getAttribute("data-question"));
                if (asked != null) {
                    shown.add(new ClassQuestion(language, this, asked, element));
                }
            }
            changed();
        });
        feed = new ClassFeed(membership.code(), null, this::changed);
    }

    /** Follows the class that the reader has joined, if the page is a lesson. */
    public static boolean start(LanguageChoice language, Runnable whenGone) {
        Membership membership = Membership.of(BrowserStore.lasting());
        if (membership == null || !Dom.exists("experiment")) {
            return false;
        }
        new ClassLesson(language, Dom.byId("experiment").getAttribute("data-lesson"), membership, whenGone);
        return true;
    }

    /** The class is closed or has come to the next round, or the reader was removed: the guess does not count. */
    private void refused(String id) {
        dispatcher.outbox.remove(id);
        feed.load();
    }

    private void changed() {
        shown.forEach(ClassQuestion::changed);
        if (feed.isGone()) {
            whenGone.run();
        }
    }

    Tally tally(String question) {
        return feed.state.tally(slug, question);
    }

    int me() {
        return membership.number();
    }

    /** Returns whether the class may want what follows a guess to wait for the teacher. */
    boolean holds() {
        if (feed.isGone() || feed.isAway()) {
            return false;
        }
        return feed.known() == null
                || feed.known().isHold() && !feed.known().getState().equals("closed");
    }

    boolean exists() {
        return feed.known() != null && !feed.isGone();
    }

    /** Sends a guess; it waits on the device while the server is away. */
    void send(String question, int round, double value) {
        String guess = ClassApi.json(
                "class", membership.code(), "lesson", slug, "question", question, "round", round, "value", value);
        String id = membership.code() + "." + slug + "." + question + "." + round;
        dispatcher.send(new Outbox.QueuedRequest(id, Browser.randomUuid(), "", guess));
        Tally tally = tally(question);
        if (!tally.isRevealed() && !tally.guesses(round).containsKey(me())) {
            // The first one counts.
            tally.guess(round, me(), value);
        }
        changed();
    }

    /** A question of a lesson in a class: who has guessed what, whether to guess again, whether to wait for the answer. */
    private static final class ClassQuestion {
        private final LanguageChoice language;
        private final ClassLesson lesson;
        private final String name;
        private final HTMLElement question;
        private final TallyTable table;
        private final HTMLElement note = Dom.element("p", "tally-note");
        private final HTMLElement element;

        ClassQuestion(LanguageChoice language, ClassLesson lesson, Questions.AskedJson asked, HTMLElement question) {
            this.language = language;
            this.lesson = lesson;
            this.question = question;
            name = asked.getQuestion();
            table = new TallyTable(language, asked);
            element = Dom.element("div", "tally-panel", note, table.element);
            question.appendChild(element);
            question.addEventListener(ClassMarks.GUESSED, event -> send());
            if (question.hasAttribute(ClassMarks.GUESS)) {
                // Committed before the class was here.
                send();
            }
            language.follow(this::show);
        }

        private void send() {
            lesson.send(name, tally().round(), JsNumber.parse(question.getAttribute(ClassMarks.GUESS)));
        }

        private Tally tally() {
            return lesson.tally(name);
        }

        private boolean hasGuessed(int round) {
            return tally().guesses(round).containsKey(lesson.me());
        }

        private boolean asksAgain() {
            return tally().round() == 2 && !tally().isRevealed() && hasGuessed(1) && !hasGuessed(2);
        }

        /** Returns whether the class had been shown the answer before the reader has guessed. */
        private boolean isLate() {
            return tally().isRevealed() && question.hasAttribute(ClassMarks.GUESS) && !hasGuessed(1) && !hasGuessed(2);
        }

        private boolean isHeld() {
            return lesson.holds() && !tally().isRevealed();
        }

        /** Shows what has changed in the class, and passes it on to the lesson. */
        void changed() {
            show();
            Dom.setFlag(question, ClassMarks.AGAIN, asksAgain());
            Dom.setFlag(question, ClassMarks.HELD, isHeld());
            Dom.fire(question, ClassMarks.CHANGED);
        }

        /** Others' guesses would sway one's own, so they are shown after it. */
        private void show() {
            element.setHidden(!lesson.exists() || !hasGuessed(1) && !hasGuessed(2) && !isLate());
            Text words = asksAgain() ? GuessText.AGAIN : isHeld() ? GuessText.HELD : isLate() ? GuessText.LATE : null;
            Dom.showText(note, words == null ? "" : language.say(words));
            table.show(tally(), lesson.me(), lesson.feed.state.members(), false);
        }
    }
}
