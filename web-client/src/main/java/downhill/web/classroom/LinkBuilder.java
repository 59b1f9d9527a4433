package downhill.web.classroom;

import downhill.core.training.TrainingConfig;
import downhill.web.control.Choice;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Builds the address of a lesson, or of the lab with settings, some of them locked, and a task. */
final class LinkBuilder {
    private static final List<Text> ACCESS = List.of(ClassText.FREE, ClassText.LOCKED, ClassText.HIDDEN);

    private final LanguageChoice language;
    private final Runnable listener;
    private final HTMLElement lessonField = Dom.byId("lesson-field");
    private final HTMLElement lesson = Dom.byId("lesson");
    private final HTMLElement labFields = Dom.byId("lab-fields");
    private final HTMLInputElement task = Dom.input("task");
    private final Choice<Text> where;
    private final Map<ConfigField, Inputs> settings = new EnumMap<>(ConfigField.class);
    private Text chosen = ClassText.TO_LESSON;

    private record Inputs(HTMLElement value, HTMLElement access) {}

    LinkBuilder(LanguageChoice language, Questions questions, Runnable listener) {
        this.language = language;
        this.listener = listener;
        where = new Choice<>(
                language,
                ClassText.WHERE,
                List.of(ClassText.TO_LESSON, ClassText.TO_LAB, ClassText.TO_LEARN),
                this::choose);
        Dom.byId("where").appendChild(where.element);
        for (ConfigField field : ConfigField.values()) {
            if (field != ConfigField.DATASET) {
                add(field);
            }
        }
        lesson.addEventListener("change", event -> listener.run());
        task.addEventListener("input", event -> listener.run());
        questions.fetch(() -> language.follow(() -> list(questions)));
        language.follow(() -> where.show(chosen));
        choose(chosen);
    }

    private void list(Questions questions) {
        String before = Dom.value(lesson);
        Dom.clear(lesson);
        for (Questions.LessonJson one : questions.lessons) {
            String title = Questions.in(one.getTitle(), language.current());
            lesson.appendChild(Dom.option(one.getSlug(), one.getSection() + " " + title));
        }
        if (!before.isEmpty()) {
            Dom.setValue(lesson, before);
        }
        listener.run();
    }

    private void add(ConfigField field) {
        HTMLElement label = Dom.element("label", "");
        String id = "setting-" + field.queryName();
        label.setAttribute("for", id);
        HTMLElement value = field.range() == null ? choices(field) : typed();
        value.setId(id);
        HTMLElement access = Dom.element("select", "");
        for (Text kind : ACCESS) {
            HTMLElement option = language.words("option", "", kind);
            option.setAttribute("value", Integer.toString(ACCESS.indexOf(kind)));
            access.appendChild(option);
        }
        access.addEventListener("change", event -> listener.run());
        language.follow(() -> {
            Dom.setText(label, language.say(field));
            access.setAttribute("aria-label", language.say(ClassText.ACCESS, language.say(field)));
        });
        settings.put(field, new Inputs(value, access));
        Dom.byId("lab-settings").appendChild(Dom.element("div", "lab-setting", label, value, access));
    }

    private HTMLElement typed() {
        HTMLElement input = Dom.element("input", "");
        input.setAttribute("autocomplete", "off");
        input.addEventListener("input", event -> listener.run());
        return input;
    }

    /** The first choice is the book's, and stands in no address. */
    private HTMLElement choices(ConfigField field) {
        HTMLElement select = Dom.element("select", "");
        for (String value : field.setting.choices()) {
            HTMLElement option = Dom.element("option", "");
            option.setAttribute("value", select.hasChildNodes() ? value : "");
            language.follow(() -> Dom.setText(option, ConfigText.value(language, field, value)));
            select.appendChild(option);
        }
        select.addEventListener("change", event -> listener.run());
        return select;
    }

    private void choose(Text option) {
        chosen = option;
        where.show(option);
        lessonField.setHidden(option != ClassText.TO_LESSON);
        labFields.setHidden(option != ClassText.TO_LAB);
        listener.run();
    }

    /** Returns the settings whose value no run can have; they are left out of the address. */
    List<ConfigField> faults() {
        List<ConfigField> faults = new ArrayList<>();
        settings.forEach((field, setting) -> {
            if (chosen == ClassText.TO_LAB && "true".equals(setting.value.getAttribute("aria-invalid"))) {
                faults.add(field);
            }
        });
        return faults;
    }

    /** Returns the task, without spaces around it. */
    String task() {
        return task.getValue().trim();
    }

    String address() {
        if (chosen == ClassText.TO_LEARN) {
            return "";
        }
        if (chosen == ClassText.TO_LESSON) {
            String slug = Dom.value(lesson);
            return slug.isEmpty() ? "" : "/learn/" + slug;
        }
        StringBuilder query = new StringBuilder();
        StringBuilder locked = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        settings.forEach((field, setting) -> {
            String value = Dom.value(setting.value).trim();
            ConfigDraft draft = ConfigDraft.of(TrainingConfig.defaults(), JsNumber.TEXT);
            draft.set(field, value);
            boolean fits = value.isEmpty() || draft.isValid(field);
            setting.value.setAttribute("aria-invalid", fits ? "false" : "true");
            if (!value.isEmpty() && fits) {
                add(query, field.queryName(), value);
            }
            Text access = ACCESS.get(Integer.parseInt(Dom.value(setting.access)));
            StringBuilder names = access == ClassText.LOCKED ? locked : hidden;
            if (access != ClassText.FREE) {
                names.append(names.isEmpty() ? "" : ",").append(field.queryName());
            }
        });
        if (!locked.isEmpty()) {
            add(query, "lock", locked.toString());
        }
        if (!hidden.isEmpty()) {
            add(query, "hide", hidden.toString());
        }
        if (!task().isEmpty()) {
            add(query, "task", task());
        }
        return query.isEmpty() ? "/lab" : "/lab?" + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(Browser.encode(value));
    }
}
