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
import downhill.web.dom.TextStore;
import downhill.web.lesson.ClassMarks;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.dom.html.HTMLElement;

/** A lesson that a member of a class reads: their guesses go to the class, and those of the class come here. */
final class ClassLesson {
    private static final String HOLDS = "downhill.hold.";

    private final LanguageChoice language;
    private final String slug = Dom.byId("experiment").getAttribute("data-lesson");
    private final Membership membership;
    private final Dispatcher dispatcher = new Dispatcher(QueueKind.PREDICTIONS);
    private final ClassFeed feed;
    private final Questions questions;
    private final Map<String, ClassQuestion> shown = new TreeMap<>();

    ClassLesson(LanguageChoice language, Membership membership, ClassFeed feed, Questions questions) {
        this.language = language;
        this.membership = membership;
        this.feed = feed;
        this.questions = questions;
        dispatcher.follow((request, delivery) -> {
            if (delivery == Delivery.REFUSED) {
                refused(request.id());
            }
        });
    }

    /** The class is closed or has come to the next round, or the reader was removed: the guess does not count. */
    private void refused(String id) {
        dispatcher.outbox.remove(id);
        feed.load();
    }

    /** Shows what has changed in the class, or that the questions are known by now. */
    void changed() {
        if (feed.known() == null && !feed.isAway() && !feed.isGone()) {
            return;
        }
        for (HTMLElement element : Dom.findAll("[data-question]")) {
            String name = slug + "/" + element.getAttribute("data-question");
            Questions.AskedJson asked = questions.find(name);
            if (asked != null && !shown.containsKey(name)) {
                shown.put(name, new ClassQuestion(language, this, asked, element));
            }
        }
        shown.values().forEach(ClassQuestion::changed);
    }

    Tally tally(String question) {
        return feed.state.tally(slug, question);
    }

    int me() {
        return membership.number();
    }

    /** Returns whether the class may want what follows a guess to wait for the teacher. */
    boolean holds() {
        TextStore store = BrowserStore.lasting();
        String name = HOLDS + membership.code();
        if (feed.isGone() || feed.known() == null) {
            // Without the network, what was known last.
            return !feed.isGone() && (!feed.isAway() || store.get(name) != null);
        }
        boolean holds = feed.known().isHold() && !feed.known().getState().equals("closed");
        if (holds) {
            store.put(name, "1");
        } else {
            store.remove(name);
        }
        return holds;
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
        if (!tally.isShown() && !tally.guesses(round).containsKey(me())) {
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
            return tally().round() == 2 && !tally().isShown() && hasGuessed(1) && !hasGuessed(2);
        }

        /** Returns whether the class had been shown the answer before the reader has guessed. */
        private boolean isLate() {
            return tally().isShown() && question.hasAttribute(ClassMarks.GUESS) && !hasGuessed(1) && !hasGuessed(2);
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
            table.show(tally(), lesson.me(), lesson.feed.state.members(), TallyTable.View.MEMBER);
        }
    }
}
