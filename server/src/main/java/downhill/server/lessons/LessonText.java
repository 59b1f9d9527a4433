package downhill.server.lessons;

import downhill.server.lessons.LessonVocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text of a lesson in both languages. One that exists in one only is marked {@code data-only}. */
record LessonText(String slug, Fragment ko, Fragment en, String code) {
    private static final String NO_KOREAN = "<p class=\"missing\" lang=\"ko\">이 글은 아직 한국어로 옮기지 않아 영어로 보여 드립니다.</p>";
    private static final String NO_ENGLISH =
            "<p class=\"missing\" lang=\"en\">This text has not been translated into English yet; here it is in Korean.</p>";
    private static final String NOTHING = "<p class=\"missing\" lang=\"ko\">이 글은 아직 쓰지 않았습니다.</p>"
            + "<p class=\"missing\" lang=\"en\">This text has not been written yet.</p>";

    private static final String THREE_WAYS =
            "<section class=\"prose three-ways\"><h2><span lang=\"ko\">같은 생각을 세 언어로</span>"
                    + "<span lang=\"en\">One idea in three languages</span></h2>";

    private static final String MORE = "<details class=\"lesson-more\"><summary><span lang=\"ko\">책의 코드로 보기</span>"
            + "<span lang=\"en\">See it in the book’s code</span></summary>";

    String title() {
        return ko == null && en == null ? slug : spans(Fragment::title);
    }

    String lead() {
        return spans(Fragment::lead);
    }

    boolean isScripted() {
        return ko != null
                && en != null
                && !(ko.script().steps().isEmpty() && en.script().steps().isEmpty());
    }

    /** Returns about how long it takes to go through it. */
    int minutes() {
        return isScripted() ? ko.script().minutes() : 1;
    }

    boolean hasStep(String id) {
        return isScripted() && ko.script().has(id);
    }

    /** Returns whether a step tells something once it is done. */
    boolean tells(String id) {
        return isScripted() && ko.script().tells(id);
    }

    /** Returns the heading of the step that asks a question, if both languages ask it. */
    /** A step in both languages. */
    record PlainStep(String id, Words title, Words text, String guess) {}

    /** Returns the steps that have a heading in both languages. */
    List<PlainStep> steps() {
        List<PlainStep> steps = new ArrayList<>();
        if (isScripted()) {
            for (LessonScript.PlainStep own : ko.script().plain()) {
                for (LessonScript.PlainStep other : en.script().plain()) {
                    if (own.id().equals(other.id())) {
                        Words title = new Words(own.title(), other.title());
                        steps.add(new PlainStep(own.id(), title, new Words(own.text(), other.text()), own.guess()));
                    }
                }
            }
        }
        return steps;
    }

    String prose() {
        if (ko == null && en == null) {
            return NOTHING;
        }
        if (isScripted()) {
            String more = part("div", " class=\"prose\"", "ko", ko, Fragment::body)
                    + part("div", " class=\"prose\"", "en", en, Fragment::body);
            return LessonScript.compose(ko.script(), en.script()) + MORE + more + threeWays() + "</details>";
        }
        String note = ko == null ? NO_KOREAN : en == null ? NO_ENGLISH : "";
        return note
                + part("div", " class=\"prose\"", "ko", ko, Fragment::body)
                + part("div", " class=\"prose\"", "en", en, Fragment::body)
                + threeWays();
    }

    private String threeWays() {
        return code.isEmpty() ? "" : THREE_WAYS + code + "</section>";
    }

    /** Returns a part of the Korean text without markup, or its best substitute. */
    String plainKo(Function<Fragment, String> plain) {
        return ko != null ? plain.apply(ko) : en != null ? plain.apply(en) : slug;
    }

    String plainEn(Function<Fragment, String> plain) {
        return en != null ? plain.apply(en) : plainKo(plain);
    }

    private String spans(Function<Fragment, String> content) {
        return part("span", "", "ko", ko, content) + part("span", "", "en", en, content);
    }

    private String part(
            String tag, String attributes, String language, Fragment fragment, Function<Fragment, String> content) {
        if (fragment == null || content.apply(fragment).isEmpty()) {
            return "";
        }
        String only = ko == null || en == null ? " data-only" : "";
        return "<" + tag + attributes + " lang=\"" + language + "\"" + only + ">" + content.apply(fragment) + "</" + tag
                + ">";
    }
}
