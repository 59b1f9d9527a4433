package downhill.web.lesson;

import downhill.core.function.Condition;
import downhill.web.board.Membership;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.review.QuestionCard;
import downhill.web.review.ReviewQuestion;
import downhill.web.review.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Leads the reader through the steps of a lesson's text, see {@code docs/lessons.md}: opens one after the other, sets the
 * state that it begins with, shows the controls and frees the handles that it needs, notices when it is done.
 *
 * <p>The lesson names its controls, actions, guesses and derived numbers, as its {@link Vocabulary} has them, and then
 * calls {@link #start()}.
 */
public final class Script {
    private static final double SETTLE_MILLIS = 300;
    private static final double HELP_MILLIS = 6000;
    private static final String ALL = "*";
    /** On a step that asks for a reason: "open", then "answered". */
    private static final String WHY = "data-why";

    private final Stage stage;
    private final LanguageChoice language;
    private final Experiment experiment;
    private final Keys keys;
    private final Glide glide;
    private final String storedName;
    private final Map<String, HTMLElement> controls = new LinkedHashMap<>();
    private final Map<String, Runnable> actions = new HashMap<>();
    private final Map<String, PredictFrame> guesses = new HashMap<>();
    private final Map<String, DoubleSupplier> derived = new HashMap<>();
    private final HTMLElement text = Dom.find(".lesson-text");
    private final HTMLElement[] sections = Dom.findAll(".step");
    private final HTMLElement panel = Dom.element("div", "step-controls");
    /** Says that the address has opened the lesson elsewhere than where the words of the step begin. */
    private final HTMLElement elsewhere = Dom.element("div", "");

    private final StepTop top;
    private final MainButton main;
    private final StepOutcomes outcomes;
    private final GhostHand hand = new GhostHand();
    private final StepFlow flow;
    private final LessonEnd end;
    private TableTwins twins;
    private Runnable beforeMove = () -> {};
    /** Where a link of what the current step tells has led, of which that speaks as well; null where none was pressed. */
    private Values told;
    /** The step on the screen. */
    private int shown;

    /** What the reader has last moved, in which step; it settles until it is judged. */
    private Values observed;

    private int observedStep;
    private boolean settles;
    private int changes;
    /** The state in which the furthest step was left for an earlier one. */
    private Values left;
    /** Whether the reader may have the step done without a gesture by now. */
    private boolean helps;
    /** Whether the reader has come to rest at something else than the step asks for. */
    private boolean misses;
    /** The step that asks for the reason of what has been done before it tells it, or null; and the question. */
    private HTMLElement whyStep;

    private QuestionCard why;

    /** Counts the steps that were shown, so that what is late does not come. */
    private int turns;
    /** What conditions compare. */
    private final class Names implements Condition.Names {
        @Override
        public double number(String name) {
            DoubleSupplier own = derived.get(name);
            return own != null ? own.getAsDouble() : keys.number(experiment.state(), name);
        }

        @Override
        public String word(String name) {
            return keys.word(experiment.state(), name);
        }
    }

    public Script(Stage stage, Experiment experiment, Keys keys) {
        this.stage = stage;
        this.experiment = experiment;
        this.keys = keys;
        language = stage.language();
        glide = new Glide(experiment, keys);
        storedName = "downhill.steps." + stage.slug();
        outcomes = new StepOutcomes(stage);
        main = new MainButton(language, panel, this::forward);
        top = new StepTop(language, sections.length, this::back, this::forward);
        List<StepFlow.Step> steps = new ArrayList<>();
        for (HTMLElement section : sections) {
            String until = section.getAttribute("data-until");
            HTMLElement outcome = section.querySelector("[data-outcome]");
            steps.add(new StepFlow.Step(
                    section.getId(),
                    until == null ? null : Condition.parse(until),
                    section.getAttribute("data-guess"),
                    outcome == null ? null : outcome.getAttribute("data-outcome")));
            section.setTabIndex(-1);
        }
        // Beside a step there is room for the drawing and one line.
        for (HTMLElement words : Dom.findAll("#experiment .chart-head h2, #experiment .summary")) {
            words.setClassName(words.getClassName() + " visually-hidden");
        }
        flow = new StepFlow(steps);
        end = new LessonEnd(stage, sections[sections.length - 1]);
    }

    /** Names controls. They stand below the text of the step that needs them, in the order in which they are named. */
    public Script control(String name, HTMLElement element) {
        controls.put(name, element);
        panel.appendChild(element);
        return this;
    }

    /** Names what a button in the text does. */
    public Script action(String name, Runnable action) {
        actions.put(name, action);
        return this;
    }

    /** Names a control that is one button, and the action of the same name. */
    public Script button(String name, Text label, Runnable action) {
        ButtonRow row = new ButtonRow(language);
        row.primary(label, action);
        return control(name, row.element).action(name, action);
    }

    public Script guess(PredictFrame guess) {
        guesses.put(guess.question.name(), guess);
        return this;
    }

    /** Adds questions that the lesson's figures do not show. */
    public Script guess(Question<?>... questions) {
        for (Question<?> question : questions) {
            guess(
                    question.options().isEmpty()
                            ? new PredictNumber(stage, question)
                            : new PredictChoice<>(stage, question));
        }
        return this;
    }

    /** Names the control "run", the action "run", and that it must end before the script moves the state. */
    public Script run(RunButton run) {
        return control("run", run.row.element).action("run", run::press).moving(run::stop);
    }

    /** Names a number that follows from the state. */
    public Script derived(String name, DoubleSupplier number) {
        derived.put(name, number);
        return this;
    }

    /** Names what must end before the script moves the state. */
    public Script moving(Runnable end) {
        beforeMove = end;
        return this;
    }

    /** Puts the book's numbers under the text. */
    public Script numbers(HTMLElement numbers) {
        text.appendChild(numbers);
        return this;
    }

    /** Puts the book's numbers under the text, with those that the page has computed, in the same order. */
    public Script numbers(List<Golden> numbers, double... computed) {
        return numbers(new GoldenList(language, numbers).showAll(computed).element);
    }

    /** Begins where the reader has left off, or at the step that the address names. */
    public void start() {
        control("tools", experiment.tools());
        flow.restore(stage.store().get(storedName));
        int named = named();
        shown = named < 0 ? flow.current() : named;
        flow.goTo(shown);
        twins = new TableTwins(panel);
        text.addEventListener("click", this::press);
        for (int i = 0; i < sections.length; i++) {
            PredictFrame guess = guess(i);
            if (guess != null) {
                int step = i;
                guess.listen(experiment::refresh, () -> answered(step), this::holdBack);
                sections[i].appendChild(guess.element());
            }
        }
        Values begun = named < 0 ? begun(shown, experiment.state()) : scripted(shown);
        if (!experiment.isFromAddress()) {
            experiment.change(begun);
        }
        boolean agrees = flow.isFinished() || flow.tells(shown, new Names());
        elsewhere.setHidden(Browser.isReload() || agrees || begun.equals(experiment.state()));
        HTMLElement note = Dom.element("p", "note");
        ButtonRow begin = new ButtonRow(language);
        begin.quiet(KitText.BEGIN_STEP, () -> move(begun)).setAttribute("data-action", "begin-step");
        elsewhere.appendChild(note);
        elsewhere.appendChild(begin.element);
        language.follow(() -> Dom.setText(note, language.say(KitText.ELSEWHERE)));
        ButtonRow again = new ButtonRow(language);
        again.quiet(KitText.RESTART, this::restart).setAttribute("data-action", "restart-lesson");
        text.appendChild(again.element);
        ReviewQuestion.fetch(this::take);
        open();
        language.follow(this::tell);
        sections[shown].insertBefore(elsewhere, panel);
        experiment.observe(this::observe);
        Dom.onChange(panel, this::showMain);
        Dom.onWipe(text, this::wipe);
        Dom.onPageKey(this::turn);
        Browser.onEvent("hashchange", this::openNamed);
    }

    /** Takes the questions, which may not have arrived; a step that has been done by then tells the reason. */
    private void take(List<ReviewQuestion> questions) {
        if (questions == null) {
            return;
        }
        end.take(questions);
        for (ReviewQuestion question : questions) {
            for (int i = 0; i < sections.length; i++) {
                if (question.isWhyOf(stage.slug(), sections[i].getId())) {
                    whyStep = sections[i];
                    why = new QuestionCard(language, question, answer -> tellWhy()).withoutStep();
                    whyStep.insertBefore(why.element, whyStep.querySelector(":scope > .then"));
                    if (flow.state(i) == StepFlow.State.DONE) {
                        why.show(question.rightAnswer());
                        whyStep.setAttribute(WHY, "answered");
                    }
                }
            }
        }
    }

    private void tellWhy() {
        whyStep.setAttribute(WHY, "answered");
        tell();
        sayThen();
    }

    /** Returns whether the step on the screen is done and waits for the reason. */
    private boolean asksWhy() {
        return sections[shown] == whyStep && "open".equals(whyStep.getAttribute(WHY));
    }

    /** Returns the place of the step that the address names, or -1. */
    private int named() {
        String name = Browser.fragment();
        for (int i = 0; i < sections.length; i++) {
            if (sections[i].getId().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void openNamed() {
        int named = Math.min(named(), last());
        if (named >= 0) {
            leave();
            flow.goTo(named);
            keep();
            show(named, scripted(named));
        }
    }

    /** Returns the question that a step asks, or null. */
    private PredictFrame guess(int step) {
        return guesses.get(sections[step].getAttribute("data-guess"));
    }

    /** Returns a state with what a step begins with. */
    private Values begun(int step, Values state) {
        String set = sections[step].getAttribute("data-set");
        return set == null ? state : read(set, state);
    }

    /** Returns the state that the script alone has made by a step, whatever the reader has done. */
    private Values scripted(int step) {
        Values state = keys.defaults();
        for (int i = 0; i <= step; i++) {
            state = begun(i, state);
        }
        return state;
    }

    private Values read(String query, Values state) {
        return keys.read(new QueryReader(new ScriptQuery(query, Browser::decode), JsNumber.TEXT), state);
    }

    /** Follows a link or a button of the text. */
    private void press(Event event) {
        HTMLElement pressed = Dom.closest(event, "a.try, button[data-do]");
        if (pressed == null) {
            return;
        }
        String address = pressed.getAttribute("href");
        if (address == null) {
            actions.get(pressed.getAttribute("data-do")).run();
        } else {
            event.preventDefault();
            Values target = target(pressed);
            told = Dom.closest(event, ".step[data-current] > .then") == null ? null : target;
            move(target);
        }
    }

    /** Returns the state that a link of the step on the screen leads to. */
    private Values target(HTMLElement link) {
        return read(link.getAttribute("href"), scripted(shown));
    }

    private void move(Values target) {
        elsewhere.setHidden(true);
        beforeMove.run();
        glide.to(target);
    }

    /**
     * A step is done by what the reader comes to rest at, not by what is passed on the way. What a run reports meanwhile is
     * no motion of the reader's.
     */
    private void observe() {
        showTables();
        showThen();
        boolean rests = experiment.state().equals(observed) && shown == observedStep;
        misses &= rests;
        showMain();
        if (rests && settles) {
            return;
        }
        observed = experiment.state();
        observedStep = shown;
        settles = true;
        changes += rests ? 0 : 1;
        int change = changes;
        Browser.after(
                () -> {
                    if (change != changes) {
                        return;
                    }
                    settles = false;
                    if (flow.observe(shown, new Names())) {
                        became();
                    } else {
                        misses = !experiment.state().equals(scripted(shown));
                        showMain();
                    }
                },
                SETTLE_MILLIS);
    }

    /** Hides what a step has told while the experiment shows something else. */
    private void showThen() {
        boolean tells = flow.tells(shown, new Names()) || glide.destination().equals(told);
        Dom.setFlag(sections[shown], "data-denied", !tells);
    }

    private void answered(int step) {
        if (!flow.answer(step)) {
            return;
        }
        keep();
        if (step == shown && Membership.of(stage.store()) == null) {
            // The question was the step: what follows is to be seen at once.
            forward();
        } else {
            tell();
        }
    }

    /** The step on the screen is done: what it was for is told. */
    private void became() {
        keep();
        HTMLElement link = toDo();
        if (link != null && link.hasAttribute("data-gesture")) {
            // What is told is exact.
            move(target(link));
        }
        if (sections[shown] == whyStep) {
            why.show(null);
            whyStep.setAttribute(WHY, "open");
            Announcer.sayAtRest(this, whyStep.querySelector(".question-words").getTextContent());
        } else {
            sayThen();
        }
        tell();
    }

    private void sayThen() {
        HTMLElement then =
                sections[shown].querySelector(".then[lang=" + language.current().tag() + "]");
        if (then != null) {
            Announcer.sayAtRest(this, then.getTextContent());
        }
    }

    /** Returns the last step that may be on the screen: where a class waits for its teacher, that of the question. */
    private int last() {
        for (int i = 0; i < sections.length; i++) {
            if (guess(i) != null && guess(i).keepsBack()) {
                return i;
            }
        }
        return sections.length - 1;
    }

    /** Brings back who has gone on while the class could not say that it waits. */
    private void holdBack() {
        if (shown > last()) {
            leave();
            show(last(), again(last()));
        } else {
            showTop();
        }
    }

    private void forward() {
        int next = shown + 1;
        if (next > last()) {
            return;
        }
        if (next <= flow.current()) {
            show(next, next == flow.current() && left != null ? left : again(next));
            return;
        }
        flow.goTo(next);
        keep();
        show(next, begun(next, glide.destination()));
    }

    private void back() {
        if (shown > 0) {
            leave();
            show(shown - 1, again(shown - 1));
        }
    }

    private void leave() {
        if (shown == flow.current()) {
            left = glide.destination();
        }
    }

    /** Returns the state with what an earlier step tells of, or with what it begins with. */
    private Values again(int step) {
        Values begun = scripted(step);
        HTMLElement link = sections[step].querySelector("a[data-do]");
        boolean tells = link != null && flow.state(step) == StepFlow.State.DONE;
        return tells ? read(link.getAttribute("href"), begun) : begun;
    }

    private void show(int step, Values state) {
        elsewhere.setHidden(true);
        told = null;
        shown = step;
        open();
        if (!state.equals(glide.destination())) {
            move(state);
        }
        Dom.showTop();
        Dom.focusInPlace(sections[shown]);
        observe();
    }

    private void restart() {
        flow.restart();
        guesses.values().forEach(guess -> guess.forget());
        keep();
        show(0, begun(0, keys.defaults()));
    }

    private void keep() {
        stage.store().put(storedName, flow.kept());
        if (flow.isFinished()) {
            Progress progress = new Progress(stage.store());
            if (!progress.of(stage.slug()).isFinished()) {
                new Schedule(stage.store(), Browser::today).begin(stage.slug());
            }
            progress.finish(stage.slug(), flow.hasSkipped());
        }
    }

    /** Shows the step with what it needs. */
    private void open() {
        PredictFrame guess = guess(shown);
        if (guess != null && guess.isAnswered()) {
            // On an earlier visit: there is nothing left to press in this step but the way on.
            flow.answer(shown);
        }
        HTMLElement section = sections[shown];
        section.insertBefore(panel, section.querySelector(":scope > .predict, :scope > .button-row"));
        boolean moves = !Browser.matchesMedia("(prefers-reduced-motion: reduce)");
        helps = false;
        turns++;
        helpLater(moves ? HELP_MILLIS : 0);
        tell();
        HTMLElement link = toDo();
        String gesture = moves && flow.isToDo(shown) && link != null ? link.getAttribute("data-gesture") : null;
        if (gesture == null) {
            hand.hide();
        } else {
            hand.show(gesture);
        }
    }

    /** Offers help once nothing has moved for a while. */
    private void helpLater(double millis) {
        int turn = turns;
        int change = changes;
        Browser.after(
                () -> {
                    if (turn == turns && change != changes) {
                        helpLater(millis);
                    } else if (turn == turns) {
                        helps = true;
                        showMain();
                    }
                },
                millis);
    }

    /** Returns the link or button that does what the step on the screen asks for, or null. */
    private HTMLElement toDo() {
        return sections[shown].querySelector(
                ".step-words[lang=" + language.current().tag() + "] [data-do]");
    }

    private void tell() {
        for (int i = 0; i < sections.length; i++) {
            sections[i].setAttribute("data-state", QueryWriter.nameOf(flow.state(i)));
            Dom.setFlag(sections[i], "data-current", i == shown);
        }
        showTop();
        guesses.forEach((name, guess) -> guess.isConcerned = flow.concerns(shown, name));
        // Some figures show the guess.
        experiment.refresh();
        showHandles();
        showControls();
        showThen();
        showMain();
        outcomes.show(flow, guesses);
        if (isEnd()) {
            end.show();
        }
        // Free play, and the end behind it.
        Dom.setFlag(text, "data-free", shown >= flow.count() - 2);
        Dom.setFlag(text, "data-finished", isEnd());
        if (!flow.isToDo(shown)) {
            hand.hide();
        }
    }

    private void showTop() {
        top.show(flow, shown, guess(shown) != null, asksWhy(), shown < last());
    }

    private void showControls() {
        for (Map.Entry<String, HTMLElement> control : controls.entrySet()) {
            control.getValue().setHidden(!needs(shown, control.getKey()));
        }
        showTables();
    }

    /** Numbers do not give away what the step asks; at the end there is no figure. */
    private void showTables() {
        boolean asks = guess(shown) != null && flow.isToDo(shown);
        boolean any = twins.show(!asks && !isEnd());
        for (HTMLElement control : controls.values()) {
            any |= !control.isHidden();
        }
        panel.setHidden(!any);
    }

    private void showHandles() {
        for (HTMLElement handle : Dom.findAll("#experiment [data-handle]")) {
            Availability.set(handle, needs(shown, handle.getAttribute("data-handle")));
        }
    }

    /** Returns whether a step names a control or a handle. */
    private boolean needs(int step, String name) {
        String needed = sections[step].getAttribute("data-controls");
        return ALL.equals(needed) || (" " + needed + " ").contains(" " + name + " ");
    }

    private void showMain() {
        main.show(guess(shown), toDo(), flow.isToDo(shown), asksWhy(), isEnd(), misses, helps);
    }

    private boolean isEnd() {
        return shown == flow.count() - 1;
    }

    /** A finger turns steps like pages, but does nothing of what they ask for. */
    private void wipe(boolean onward) {
        if (!onward) {
            back();
        } else if (!flow.isToDo(shown) && !asksWhy()) {
            forward();
        }
    }

    /** So do the arrows on a projector, where they also pass what is not done. */
    private void turn(String key) {
        if (!Dom.find("html").hasAttribute("data-present")) {
            return;
        }
        if (key.equals("ArrowLeft")) {
            back();
        } else if (key.equals("ArrowRight")) {
            forward();
        }
    }
}
