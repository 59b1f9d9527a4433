package downhill.web.classroom;

import downhill.web.board.ListedRun;
import downhill.web.board.Membership;
import downhill.web.board.RunCompare;
import downhill.web.board.RunItem;
import downhill.web.board.RunVerdict;
import downhill.web.classroom.ServedClass.ClassRunJson;
import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** The board of a class, and its teacher's remote control: guesses and runs as they come. */
public final class ClassPage {
    private static final double REDRAW = 250;
    /** A class of thirty that comes in at once is told in a few sentences. */
    private static final double NEWS_MILLIS = 8000;

    private static final int MORE = 10;

    private final LanguageChoice language;
    private final String code = Codes.plain(Browser.pathAfter("/class/"));
    private final Membership membership = memberOf(code);
    private final TeacherKeys keys = new TeacherKeys(BrowserStore.lasting());
    private final ClassFeed feed;
    private final RunCompare compare;
    private final ClassCurves curves;
    private final Questions questions = new Questions();
    private final LeadPanel lead;
    private final Map<String, QuestionPanel> panels = new HashMap<>();
    private final HTMLElement door = Dom.byId("class-door");
    private final HTMLElement title = Dom.byId("class-title");
    private final HTMLElement state = Dom.byId("class-state");
    private final HTMLElement task = Dom.byId("class-task");
    private final HTMLElement note = Dom.byId("class-note");
    private final HTMLElement guessSection = Dom.byId("guess-section");
    private final HTMLElement guesses = Dom.byId("guesses");
    private final HTMLElement asked = Dom.byId("asked");
    private final HTMLElement runSection = Dom.byId("run-section");
    private final HTMLElement runNote = Dom.byId("run-note");
    private final HTMLElement list = Dom.byId("class-runs");
    private List<Shown> shown = List.of();
    private final HTMLElement more = Dom.onAction("more-runs", this::showMore);
    private int listed = MORE;
    private boolean redrawPlanned;
    private final Throttle news = new Throttle(NEWS_MILLIS, this::tellNews);
    /** How many have joined, guesses and runs, when they were last told; empty before the class is known. */
    private List<Integer> told = List.of();

    /** What an element of the list depends on, beside what never changes in a run. */
    private record Shown(String id, String nickname, RunVerdict verification, boolean leads, String language) {}

    private ClassPage(LanguageChoice language) {
        this.language = language;
        RunCompare.Places places = new RunCompare.Places(
                Dom.byId("comparison"), Dom.byId("class-scatter"), Dom.byId("class-filter"), Dom.byId("run-title"));
        compare = new RunCompare(language, places, id -> "/runs#" + id, () -> {
            Browser.replaceFragment(compare().fragment());
            show();
        });
        curves = new ClassCurves(language, Dom.byId("class-curves"));
        lead = new LeadPanel(language, code, keys, questions, () -> feed().load());
        feed = new ClassFeed(code, keys.key(code), true, this::changed);
    }

    private static Membership memberOf(String code) {
        Membership membership = Membership.of(BrowserStore.lasting());
        return membership != null && membership.code().equals(code) ? membership : null;
    }

    private RunCompare compare() {
        return compare;
    }

    private ClassFeed feed() {
        return feed;
    }

    /** Returns the reader's number in the class, or 0. */
    private int me() {
        return membership == null ? 0 : membership.number();
    }

    private boolean isOwn(ClassRunJson run) {
        return membership != null && membership.number() == run.getMember();
    }

    public static void start(LanguageChoice language) {
        String code = Codes.plain(Browser.pathAfter("/class/"));
        if ("1".equals(Browser.query("present"))) {
            Browser.go("/wall/" + code);
            return;
        }
        KeyPanel.take(code, () -> show(language));
    }

    private static void show(LanguageChoice language) {
        ClassPage page = new ClassPage(language);
        page.questions.fetch(page::changed);
        Browser.onEvent("hashchange", page::route);
        page.route();
        language.follow(page::show);
    }

    private void route() {
        compare.restore(Browser.fragment());
        show();
    }

    /** Of what comes within a moment, all is drawn together. */
    private void changed() {
        if (!redrawPlanned) {
            redrawPlanned = true;
            Browser.after(
                    () -> {
                        redrawPlanned = false;
                        show();
                    },
                    REDRAW);
        }
    }

    private void show() {
        if (feed == null) {
            return;
        }
        ServedClass known = feed.known();
        boolean here = known != null && !feed.isGone() && !feed.isDeleted();
        Text words = feed.isGone() ? ClassText.UNKNOWN : feed.isAway() ? ClassText.AWAY : null;
        if (known == null && words == null) {
            words = ClassText.LOADING;
        }
        Dom.showText(note, words == null ? "" : language.say(words));
        runSection.setHidden(!here);
        if (!here) {
            guessSection.setHidden(true);
            lead.show(feed.isGone() ? null : known);
            door.setHidden(true);
            return;
        }
        Dom.setText(title, known.getTitle());
        Text open = switch (known.getState()) {
            case "open" -> ClassText.OPEN;
            case "paused" -> ClassText.PAUSED;
            default -> ClassText.SHUT;
        };
        Dom.setText(state, language.say(ClassText.STATE, language.whole(feed.state.members()), open));
        state.setAttribute("data-members", Integer.toString(feed.state.members()));
        task.setHidden(known.getTask().isEmpty());
        Dom.setText(task, language.say(ClassText.TASK, known.getTask()));
        lead.show(known);
        showDoor();
        showGuesses();
        showRuns();
        Shell.title(known.getTitle());
        news.request();
    }

    private void tellNews() {
        List<Integer> now = List.of(
                feed.state.members(), feed.state.guesses(), feed.state.runs().size());
        if (!told.isEmpty() && !told.equals(now)) {
            Announcer.say(
                    this,
                    language.say(
                            ClassText.NEWS,
                            language.whole(now.get(0)),
                            language.whole(now.get(1)),
                            language.whole(now.get(2))));
        }
        told = now;
    }

    /** Shows the teacher how to come in. */
    private void showDoor() {
        door.setHidden(!lead.leads());
        if (!door.isHidden() && !Dom.byId("class-qr").hasChildNodes()) {
            Invitation.show("class", code);
        }
    }

    private void showGuesses() {
        List<String> open = feed.state.questions();
        panels.forEach((name, panel) -> panel.element.setHidden(!open.contains(name)));
        for (String name : open) {
            Questions.AskedJson words = questions.find(name);
            if (words == null) {
                continue;
            }
            QuestionPanel panel = panels.get(name);
            if (panel == null) {
                panel = new QuestionPanel(language, words, lead);
                panels.put(name, panel);
            }
            // What is on the wall stands beside the teacher's controls.
            HTMLElement place = lead.leads() && lead.asks(words) ? asked : guesses;
            if (panel.element.getParentNode() != place) {
                place.insertBefore(panel.element, place.getFirstChild());
            }
            panel.show(feed.state.tally(words.getLesson(), words.getQuestion()), me(), feed.state.members());
        }
        guessSection.setHidden(!guesses.hasChildNodes());
    }

    private void showMore() {
        listed += MORE;
        show();
        // The focus goes on to what has come.
        Dom.focusInPlace((HTMLElement)
                list.getChildNodes().item(listed - MORE).getFirstChild().getFirstChild());
    }

    private void showRuns() {
        List<ClassRunJson> all = feed.state.runs();
        List<ListedRun> summaries = new ArrayList<>();
        int verified = 0;
        for (ClassRunJson run : all) {
            summaries.add(ListedRun.of(run));
            verified += RunVerdict.of(run) == RunVerdict.VERIFIED ? 1 : 0;
        }
        Dom.setText(
                runNote,
                all.isEmpty()
                        ? language.say(ClassText.NO_RUNS)
                        : language.say(ClassText.RUNS, language.whole(all.size()), language.whole(verified)));
        runNote.setAttribute("data-runs", Integer.toString(all.size()));
        List<Integer> order = bestFirst(summaries);
        List<Shown> now = new ArrayList<>();
        List<ClassCurves.Curve> drawn = new ArrayList<>();
        int accepted = 0;
        for (int i : order) {
            ClassRunJson run = all.get(i);
            ListedRun summary = summaries.get(i);
            if (!compare.accepts(summary)) {
                continue;
            }
            accepted++;
            // The numbers of one that differs are no result.
            if (summary.verification() != RunVerdict.DIFFERENT) {
                boolean best = drawn.isEmpty() && summary.verification() == RunVerdict.VERIFIED;
                drawn.add(ClassCurves.Curve.of(run, isOwn(run), best));
            }
            if (now.size() < listed) {
                now.add(new Shown(
                        run.getId(),
                        run.getNickname(),
                        summary.verification(),
                        lead.leads(),
                        language.current().tag()));
            }
        }
        Dom.byId("class-curves").setHidden(drawn.isEmpty());
        curves.show(drawn);
        Availability.show(more, accepted > now.size(), Dom.byId("run-title"));
        Dom.setText(more, language.say(ClassText.MORE_RUNS, language.whole(accepted - now.size())));
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
        compare.listed(summaries);
    }

    /** Returns the places of runs: verified ones first, then those that wait; of one state by accuracy, then as they came. */
    static List<Integer> bestFirst(List<ListedRun> runs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> {
            int byState = Integer.compare(rank(runs.get(a)), rank(runs.get(b)));
            return byState != 0
                    ? byState
                    : Double.compare(runs.get(b).testAccuracy(), runs.get(a).testAccuracy());
        });
        return order;
    }

    private static int rank(ListedRun run) {
        return switch (run.verification()) {
            case VERIFIED, LOCAL -> 0;
            case WAITING, TOO_LONG -> 1;
            case DIFFERENT -> 2;
        };
    }

    /** The focus stays on the same thing of the same run, or near the list where that is gone. */
    private void fill() {
        String focused = Dom.focusedWithin(list, "data-focus");
        Dom.clear(list);
        for (Shown one : shown) {
            ClassRunJson run = feed.state.run(one.id);
            HTMLElement item = RunItem.of(language, run, "/runs#" + run.getId(), isOwn(run) ? GuessText.ME : null);
            item.querySelector("a").setAttribute("data-focus", "a" + run.getId());
            HTMLElement pin = compare.pin(ListedRun.of(run));
            pin.querySelector("button").setAttribute("data-focus", "p" + run.getId());
            if (one.leads) {
                HTMLElement remover = lead.remover(run.getId());
                remover.setAttribute("data-focus", "r" + run.getId());
                pin.appendChild(remover);
            }
            item.appendChild(pin);
            list.appendChild(item);
        }
        if (!focused.isEmpty()) {
            HTMLElement again = list.querySelector("[data-focus='" + focused + "']");
            Dom.focusInPlace(again == null ? Dom.byId("run-title") : again);
        }
    }
}
