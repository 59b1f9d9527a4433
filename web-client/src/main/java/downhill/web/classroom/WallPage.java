package downhill.web.classroom;

import downhill.web.board.ListedRun;
import downhill.web.board.RunVerdict;
import downhill.web.classroom.ServedClass.SceneJson;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** What is projected in class: one scene at a time, which the teacher chooses elsewhere. It knows no key. */
public final class WallPage {
    private static final double SECOND = 1000;
    private static final int MINUTE = 60;

    private final LanguageChoice language;
    private final String code = Codes.plain(Browser.pathAfter("/wall/"));
    private final ClassFeed feed;
    private final Questions questions = new Questions();
    private final Map<String, TallyTable> tables = new HashMap<>();
    private final ClassCurves curves;
    private final HTMLElement main = Dom.byId("main");
    private final HTMLElement note = Dom.byId("wall-note");
    private final HTMLElement names = Dom.byId("wall-names");
    private final HTMLElement tally = Dom.byId("wall-tally");
    private final HTMLElement count = Dom.byId("wall-count");
    private final HTMLElement hint = Dom.byId("wall-hint");
    private final HTMLElement clock = Dom.byId("wall-clock");

    private WallPage(LanguageChoice language) {
        this.language = language;
        curves = new ClassCurves(language, Dom.byId("wall-curves"));
        Invitation.show("wall", code);
        feed = new ClassFeed(code, null, true, this::show);
        questions.fetch(this::show);
        language.follow(this::show);
        tick();
    }

    public static void start(LanguageChoice language) {
        new WallPage(language);
    }

    private void show() {
        if (feed == null) {
            return;
        }
        ServedClass known = feed.known();
        boolean here = known != null && !feed.isGone();
        Dom.showText(
                note,
                feed.isGone()
                        ? language.say(ClassText.UNKNOWN)
                        : feed.isAway()
                                ? language.say(ClassText.AWAY)
                                : known == null ? language.say(ClassText.LOADING) : "");
        String kind = here ? known.getScene().getKind() : "blank";
        main.setAttribute("data-scene", kind);
        for (HTMLElement scene : Dom.findAll(".wall-scene")) {
            scene.setHidden(!scene.getId().equals("wall-" + kind));
        }
        Dom.setText(count, "");
        Dom.setText(hint, "");
        if (!here) {
            return;
        }
        Shell.title(known.getTitle());
        switch (kind) {
            case "door" -> showDoor(known);
            case "question" -> showQuestion(known.getScene());
            case "page" -> showPlace(known.getScene().getTarget());
            case "runs" -> showRuns();
            default -> {}
        }
    }

    private void showDoor(ServedClass known) {
        Dom.setText(Dom.byId("wall-title"), known.getTitle());
        Dom.clear(names);
        int shown = known.isNames() ? known.getNicknames().getLength() : 0;
        for (int i = 0; i < shown; i++) {
            names.appendChild(Dom.text("li", "", known.getNicknames().get(i).stringValue()));
        }
        names.setHidden(shown == 0);
        Dom.setText(count, language.say(ClassText.JOINED_COUNT, language.whole(feed.state.members())));
        Dom.setText(hint, known.isJoining() ? "" : language.say(ClassText.DOOR_LOCKED));
    }

    private void showQuestion(SceneJson scene) {
        String name = scene.getLesson() + "/" + scene.getQuestion();
        Questions.AskedJson asked = questions.find(name);
        if (asked == null) {
            return;
        }
        Language shown = language.current();
        Dom.setText(Dom.byId("wall-place"), questions.place(questions.address(name), shown));
        Dom.setText(Dom.byId("wall-text"), Questions.in(asked.getText(), shown));
        TallyTable table = tables.computeIfAbsent(name, none -> new TallyTable(language, asked));
        if (tally.getFirstChild() != table.element) {
            Dom.clear(tally);
            tally.appendChild(table.element);
        }
        Tally guesses = feed.state.tally(scene.getLesson(), scene.getQuestion());
        int members = feed.state.members();
        table.show(guesses, 0, members, TallyTable.View.WALL);
        Dom.setText(
                count,
                language.say(
                        guesses.round() == 1 ? ClassText.ANSWERED : ClassText.ANSWERED_AGAIN,
                        language.whole(guesses.guesses(guesses.round()).size()),
                        language.whole(members)));
        Dom.setText(hint, hint(guesses, asked));
    }

    /** Returns what the class should do now, or what it has learned from talking. */
    private String hint(Tally guesses, Questions.AskedJson asked) {
        if (guesses.isRevealed() && asked.isKnown() && asked.getOptions().getLength() > 0) {
            int second = guesses.guesses(2).size();
            String first = language.whole(guesses.count(1, asked.getTruth()));
            return second == 0
                    ? language.say(
                            ClassText.RIGHT,
                            first,
                            language.whole(guesses.guesses(1).size()))
                    : language.say(
                            ClassText.RIGHT_TWICE,
                            first,
                            language.whole(guesses.guesses(1).size()),
                            language.whole(guesses.count(2, asked.getTruth())),
                            language.whole(second));
        }
        return !guesses.isShown() && guesses.round() == 2 ? language.say(GuessText.AGAIN) : "";
    }

    private void showPlace(String target) {
        Dom.setText(Dom.byId("wall-there"), questions.place(target, language.current()));
        Dom.setText(Dom.byId("wall-link"), Browser.host() + target);
    }

    /** Shows only what has been verified, so that nobody can spoil the picture. */
    private void showRuns() {
        List<ClassCurves.Curve> drawn = new ArrayList<>();
        List<ListedRun> all = new ArrayList<>();
        feed.state.runs().forEach(run -> all.add(ListedRun.of(run)));
        for (int i : ClassPage.bestFirst(all)) {
            if (all.get(i).verification() == RunVerdict.VERIFIED) {
                drawn.add(ClassCurves.Curve.of(feed.state.runs().get(i), false, drawn.isEmpty()));
            }
        }
        Dom.byId("wall-curves").setHidden(drawn.isEmpty());
        curves.show(drawn);
        Dom.setText(count, language.say(ClassText.RUNS, language.whole(all.size()), language.whole(drawn.size())));
        Dom.setText(hint, drawn.isEmpty() ? language.say(ClassText.NONE_VERIFIED) : "");
    }

    /** Shows how long the question stays open. */
    private void tick() {
        SceneJson scene =
                feed == null || feed.known() == null ? null : feed.known().getScene();
        double left = scene == null ? Double.NaN : scene.getEndsAt() - Browser.epochMillis();
        boolean runs = left == left && !feed.isGone();
        clock.setHidden(!runs);
        if (runs) {
            int seconds = Math.max(0, (int) Math.ceil(left / SECOND));
            int rest = seconds % MINUTE;
            Dom.setText(clock, seconds / MINUTE + ":" + (rest < 10 ? "0" : "") + rest);
            Dom.setFlag(clock, "data-over", seconds == 0);
        }
        Browser.after(this::tick, SECOND / 4);
    }
}
