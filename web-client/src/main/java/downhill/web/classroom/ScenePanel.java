package downhill.web.classroom;

import downhill.web.classroom.ServedClass.SceneJson;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What the teacher puts on the wall, and where students are sent. */
final class ScenePanel {
    private static final String OWN = "own";

    private final LanguageChoice language;
    private final String code;
    private final Questions questions;
    private final LeadPanel lead;
    private final Map<String, HTMLElement> scenes = new TreeMap<>();
    private final HTMLElement where = Dom.byId("send-where");
    private final HTMLElement step = Dom.byId("send-step");
    private final HTMLInputElement link = Dom.input("send-link");
    private final HTMLElement sendNote = Dom.byId("send-note");
    private final HTMLElement question = Dom.byId("ask-question");

    ScenePanel(LanguageChoice language, String code, Questions questions, LeadPanel lead) {
        this.language = language;
        this.code = code;
        this.questions = questions;
        this.lead = lead;
        for (String kind : new String[] {"door", "runs", "blank"}) {
            scenes.put(kind, Dom.onAction("wall-" + kind, () -> lead.scene(ClassApi.json("kind", kind))));
        }
        Dom.find("[data-action=open-wall]").setAttribute("href", "/wall/" + code);
        where.addEventListener("change", event -> showSteps());
        Dom.onAction("send-offered", () -> send("offered"));
        Dom.onAction("send-forced", () -> send("forced"));
        Dom.onAction("ask", () -> lead.ask(questions.find(Dom.value(question)), 1, "open", 0));
        questions.whenKnown(() -> language.follow(this::list));
    }

    private void list() {
        Language shown = language.current();
        String before = Dom.value(where);
        Dom.clear(where);
        Dom.clear(question);
        for (Questions.LessonJson one : questions.lessons) {
            where.appendChild(Dom.option(
                    "/learn/" + one.getSlug(), one.getSection() + " " + Questions.in(one.getTitle(), shown)));
        }
        for (String page : new String[] {"/lab", "/review", "/learn", "/sweep"}) {
            where.appendChild(Dom.option(page, questions.place(page, shown)));
        }
        where.appendChild(Dom.option(OWN, language.say(ClassText.OWN_LINK)));
        for (Questions.AskedJson asked : questions.inOrder()) {
            String name = asked.getLesson() + "/" + asked.getQuestion();
            question.appendChild(Dom.option(name, questions.place(questions.address(name), shown)));
        }
        if (!before.isEmpty()) {
            Dom.setValue(where, before);
        }
        showSteps();
    }

    private void showSteps() {
        Dom.clear(step);
        String chosen = Dom.value(where);
        for (Questions.LessonJson one : questions.lessons) {
            if (!chosen.equals("/learn/" + one.getSlug())) {
                continue;
            }
            step.appendChild(Dom.option("", language.say(ClassText.FROM_START)));
            for (int i = 0; i < one.getSteps().getLength(); i++) {
                Questions.StepJson each = one.getSteps().get(i);
                step.appendChild(Dom.option("#" + each.getId(), Questions.in(each.getTitle(), language.current())));
            }
        }
        Dom.byId("send-step-field").setHidden(!step.hasChildNodes());
        Dom.byId("send-link-field").setHidden(!chosen.equals(OWN));
    }

    private void send(String follow) {
        String chosen = Dom.value(where);
        String own = link.getValue().trim();
        if (own.startsWith(Browser.origin() + "/")) {
            own = own.substring(Browser.origin().length());
        }
        if (chosen.equals(OWN) && !own.startsWith("/")) {
            Dom.setText(sendNote, language.say(ClassText.NO_LINK));
            link.focus();
            return;
        }
        String target = chosen.equals(OWN) ? own : chosen + (step.hasChildNodes() ? Dom.value(step) : "");
        Dom.setText(sendNote, language.say(ClassText.SENT, questions.place(target, language.current())));
        lead.scene(ClassApi.json("kind", "page", "target", target, "follow", follow));
    }

    /** Says what is on the wall. */
    void show(ServedClass known) {
        SceneJson scene = known.getScene();
        String kind = scene.getKind();
        scenes.forEach((name, button) -> button.setAttribute("aria-pressed", Boolean.toString(name.equals(kind))));
        Language shown = language.current();
        String name = switch (kind) {
            case "door" -> language.say(ClassText.SCENE_DOOR);
            case "runs" -> language.say(ClassText.SCENE_RUNS);
            case "page" -> questions.place(scene.getTarget(), shown);
            case "question" -> questions.place(questions.address(scene.getLesson() + "/" + scene.getQuestion()), shown);
            default -> language.say(ClassText.SCENE_BLANK);
        };
        boolean here = Browser.host().startsWith("127.") || Browser.host().startsWith("localhost");
        Text elsewhere = here ? ClassText.LOOPBACK : ClassText.WALL_ELSEWHERE;
        String address = here ? Browser.host() : Browser.host() + "/wall/" + code;
        Dom.setText(
                Dom.byId("lead-wall"), language.say(ClassText.ON_WALL, name) + ". " + language.say(elsewhere, address));
    }
}
