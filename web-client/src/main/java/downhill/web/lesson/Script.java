package downhill.web.lesson;

import downhill.core.function.Condition;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
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
    private static final String ALL = "*";

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
    private final HTMLElement[] outcomes = Dom.findAll("[data-outcome]");
    private final HTMLElement panel = Dom.element("div", "step-controls");
    private final HTMLElement marks = Dom.element("div", "step-marks");
    /** Says that the address has opened the lesson elsewhere than where the words of the step begin. */
    private final HTMLElement elsewhere = Dom.element("div", "");

    private final ButtonRow onward;
    private final HTMLElement next;
    private final HTMLElement skip;
    private final StepFlow flow;
    private TableTwins twins;
    private Runnable beforeMove = () -> {};
    /** Where a link of what the current step tells has led, of which that speaks as well; null where none was pressed. */
    private Values told;
    /** The step that a projector shows. */
    private int shown;

    private int changes;
    /** The state in which the current step was left for an earlier one. */
    private Values left;

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
        onward = new ButtonRow(language);
        next = onward.primary(KitText.NEXT, this::goOn);
        skip = onward.quiet(KitText.SKIP_STEP, this::goOn);
        next.setAttribute("data-action", "next-step");
        skip.setAttribute("data-action", "skip-step");
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
            marks.appendChild(Dom.element("span", ""));
        }
        marks.setAttribute("role", "img");
        // The figure stays in sight while the text passes: on a phone there is room for the drawing and one line.
        for (HTMLElement words : Dom.findAll("#experiment .chart-head h2, #experiment .summary")) {
            words.setClassName(words.getClassName() + " visually-hidden");
        }
        flow = new StepFlow(steps);
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

    /** Names the controls "presets" and "tools". */
    public Script presets(Preset... presets) {
        return control("presets", experiment.presetChips(List.of(presets))).control("tools", experiment.tools());
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

    /** Begins where the reader has left off. */
    public void start() {
        flow.restore(stage.store().get(storedName));
        shown = flow.current();
        twins = new TableTwins(panel);
        text.insertBefore(marks, text.getFirstChild());
        text.addEventListener("click", this::press);
        for (HTMLElement section : sections) {
            String guess = section.getAttribute("data-guess");
            if (guess != null) {
                guesses.get(guess).listen(experiment::refresh, this::answered);
                section.appendChild(guesses.get(guess).element());
            }
        }
        Values begun = begun(flow.current(), experiment.state());
        if (!experiment.isFromAddress()) {
            experiment.change(begun);
        }
        boolean agrees = flow.isFinished() || flow.tells(flow.current(), new Names());
        elsewhere.setHidden(agrees || begun.equals(experiment.state()));
        HTMLElement note = Dom.element("p", "note");
        ButtonRow begin = new ButtonRow(language);
        begin.quiet(KitText.BEGIN_STEP, () -> move(begun)).setAttribute("data-action", "begin-step");
        elsewhere.appendChild(note);
        elsewhere.appendChild(begin.element);
        language.follow(() -> Dom.setText(note, language.say(KitText.ELSEWHERE)));
        ButtonRow again = new ButtonRow(language);
        again.quiet(KitText.RESTART, this::restart).setAttribute("data-action", "restart-lesson");
        sections[sections.length - 1].appendChild(again.element);
        language.follow(this::open);
        sections[flow.current()].insertBefore(elsewhere, panel);
        experiment.observe(this::observe);
        Dom.onPageKey(this::turn);
    }

    /** Returns a state with what a step begins with. */
    private Values begun(int step, Values state) {
        String set = sections[step].getAttribute("data-set");
        return set == null ? state : read(set, state);
    }

    /** Returns the state that the script alone has made by a step, whatever the reader has done. */
    private Values scripted(HTMLElement step) {
        Values state = keys.defaults();
        for (int i = 0; i < sections.length; i++) {
            state = begun(i, state);
            if (sections[i] == step) {
                break;
            }
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
            Values target = read(address, scripted(Dom.closest(event, ".step")));
            told = Dom.closest(event, ".step[data-current] > .then") == null ? null : target;
            move(target);
        }
    }

    private void move(Values target) {
        elsewhere.setHidden(true);
        beforeMove.run();
        glide.to(target);
    }

    /** A step is done by what the reader comes to rest at, not by what is passed on the way. */
    private void observe() {
        showTables();
        showThen();
        changes++;
        int change = changes;
        Browser.after(
                () -> {
                    if (change == changes && shown == flow.current() && flow.observe(new Names())) {
                        became();
                    }
                },
                SETTLE_MILLIS);
    }

    /** Hides what a step has told while the experiment shows something else. */
    private void showThen() {
        boolean tells = flow.tells(shown, new Names()) || glide.destination().equals(told);
        Dom.setFlag(sections[shown], "data-denied", !tells);
    }

    private void answered() {
        if (flow.answer()) {
            // The question was the step: what follows is to be seen at once.
            goOn();
        } else {
            tell();
        }
    }

    /** The current step is done: what it was for is told. */
    private void became() {
        keep();
        tell();
        HTMLElement then = sections[flow.current()].querySelector(
                ".then[lang=" + language.current().tag() + "]");
        if (then != null) {
            Announcer.sayAtRest(this, then.getTextContent());
        }
    }

    private void goOn() {
        if (flow.next()) {
            elsewhere.setHidden(true);
            keep();
            shown = flow.current();
            told = null;
            open();
            Values begun = begun(flow.current(), glide.destination());
            if (!begun.equals(glide.destination())) {
                move(begun);
            }
            Dom.reveal(sections[flow.current()]);
            observe();
        }
    }

    private void restart() {
        flow.restart();
        guesses.values().forEach(guess -> guess.forget());
        keep();
        open();
        move(begun(0, keys.defaults()));
        Dom.reveal(sections[0]);
    }

    private void keep() {
        stage.store().put(storedName, flow.kept());
        if (flow.isFinished()) {
            new Progress(stage.store()).finish(stage.slug(), true);
        }
    }

    /** Shows the current step with what it needs. */
    private void open() {
        String guess = sections[flow.current()].getAttribute("data-guess");
        if (guess != null && guesses.get(guess).isAnswered()) {
            // On an earlier visit: there is nothing left to press in this step but the way on.
            flow.answer();
        }
        place();
        tell();
    }

    /** Puts the controls and the button onward into the current step, which is where the reader's eyes are. */
    private void place() {
        HTMLElement section = sections[flow.current()];
        section.insertBefore(panel, section.querySelector(":scope > .then, :scope > .predict, :scope > .button-row"));
        section.appendChild(onward.element);
    }

    private void tell() {
        shown = Math.min(shown, flow.current());
        for (int i = 0; i < sections.length; i++) {
            String state = QueryWriter.nameOf(flow.state(i));
            sections[i].setAttribute("data-state", state);
            Dom.setFlag(sections[i], "data-current", i == shown);
            ((HTMLElement) marks.getChildNodes().item(i)).setAttribute("data-state", state);
        }
        marks.setAttribute("aria-label", language.say(KitText.STEP_OF, flow.current() + 1, flow.count()));
        guesses.forEach((name, guess) -> guess.isConcerned = flow.concerns(shown, name));
        // Some figures show the guess.
        experiment.refresh();
        showHandles();
        showControls();
        showThen();
        showOnward();
        showOutcomes();
        Dom.setFlag(text, "data-finished", flow.isFinished());
    }

    private void showControls() {
        for (Map.Entry<String, HTMLElement> control : controls.entrySet()) {
            control.getValue().setHidden(!needs(flow.current(), control.getKey()));
        }
        showTables();
    }

    /** Numbers do not give away what the step asks. */
    private void showTables() {
        boolean asks = sections[flow.current()].getAttribute("data-guess") != null
                && flow.state(flow.current()) != StepFlow.State.DONE;
        boolean any = twins.show(!asks);
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

    private void showOnward() {
        boolean done = flow.state(flow.current()) == StepFlow.State.DONE;
        boolean asks = sections[flow.current()].getAttribute("data-guess") != null;
        HTMLElement heading = flow.isFinished()
                ? null
                : sections[flow.current() + 1].querySelector(
                        ".step-words[lang=" + language.current().tag() + "] > h2");
        Dom.setText(
                next,
                heading == null
                        ? language.say(KitText.NEXT)
                        : language.say(KitText.NEXT_STEP, heading.getTextContent()));
        Availability.show(next, done && !flow.isFinished(), sections[flow.current()]);
        Availability.show(skip, !done && !asks && !flow.isFinished(), next);
    }

    private void showOutcomes() {
        Outcomes kept = new Outcomes(stage.store());
        for (HTMLElement outcome : outcomes) {
            String name = outcome.getAttribute("data-outcome");
            boolean guessed = guesses.get(name).isCommitted();
            String words = guessed ? outcome(name, language.current()) : "";
            outcome.setHidden(words.isEmpty());
            Dom.setText(outcome, words);
            if (guessed && flow.isTold(name)) {
                if (words.isEmpty()) {
                    // It was measured on an earlier visit.
                    continue;
                }
                kept.keep(stage.slug(), name, spoken -> heading(name, spoken) + ": " + outcome(name, spoken));
            } else {
                kept.forget(stage.slug(), name);
            }
        }
    }

    private String outcome(String guess, Language spoken) {
        PredictFrame answer = guesses.get(guess);
        String truth = answer.truth(spoken);
        return truth.isEmpty() ? "" : KitText.OUTCOME.in(spoken, answer.words(spoken), truth);
    }

    /** Returns the title of the step that asks. */
    private static String heading(String guess, Language spoken) {
        return Dom.find("[data-guess='" + guess + "'] > .step-words[lang=" + spoken.tag() + "] > h2")
                .getTextContent();
    }

    /** For a projector, which shows one step at a time: the arrows turn them like pages. */
    private void turn(String key) {
        if (!Dom.find("html").hasAttribute("data-present")) {
            return;
        }
        if (key.equals("ArrowLeft") && shown > 0) {
            turnTo(shown - 1);
        } else if (key.equals("ArrowRight")) {
            if (shown < flow.current()) {
                turnTo(shown + 1);
            } else {
                goOn();
            }
        }
    }

    /** Shows a step with the figure that it tells of, or the current one as it was left. */
    private void turnTo(int step) {
        if (shown == flow.current()) {
            left = glide.destination();
        }
        shown = step;
        told = null;
        tell();
        HTMLElement link = sections[step].querySelector("a[data-do]");
        Values again = scripted(sections[step]);
        Values done = link == null ? again : read(link.getAttribute("href"), again);
        move(step == flow.current() ? left : done);
    }
}
