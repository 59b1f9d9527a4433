package downhill.server.lessons;

import downhill.server.fault.StartException;
import java.util.List;
import java.util.function.UnaryOperator;

/** The map of the chapter: the sections of the book with their lessons and inlined pictures. */
public final class LessonMap {
    public static final String PICTURES = "/map/";

    private static final List<Section> SECTIONS = List.of(
            new Section("4.1", "데이터에서 학습한다", "Learning from data"),
            new Section("4.2", "손실 함수", "Loss functions"),
            new Section("4.3", "수치 미분", "Numerical differentiation"),
            new Section("4.4", "기울기", "Gradients"),
            new Section("4.5", "학습 알고리즘 구현하기", "Implementing the learning algorithm"));

    private LessonMap() {}

    private record Section(String number, String ko, String en) {}

    /** Draws the map; throws if a lesson belongs to no section, or to an earlier one than the lesson before. */
    static String draw(List<ListedLesson> lessons, List<LessonText> texts, UnaryOperator<String> picture) {
        StringBuilder map = new StringBuilder();
        int next = 0;
        for (Section section : SECTIONS) {
            int first = next;
            while (next < lessons.size() && lessons.get(next).section().equals(section.number)) {
                next++;
            }
            if (next > first) {
                map.append(heading(section, first + 1));
                for (int i = first; i < next; i++) {
                    map.append(entry(lessons.get(i), texts.get(i), i + 1, picture));
                }
                map.append("</ol>\n</section>\n");
            }
        }
        if (next < lessons.size()) {
            ListedLesson lost = lessons.get(next);
            throw new StartException("static" + ListedLesson.LIST + ": " + lost.slug() + " in section " + lost.section()
                    + " has no place on the map, whose sections are 4.1 to 4.5 in this order");
        }
        return map.toString();
    }

    private static String heading(Section section, int start) {
        return """
                <section class="map-section" aria-labelledby="section-%s">
                <h2 id="section-%s"><span class="map-number">%s</span> %s</h2>
                <ol class="map" start="%d">
                """.formatted(section.number, section.number, section.number, both(section.ko, section.en), start);
    }

    private static String entry(ListedLesson lesson, LessonText text, int number, UnaryOperator<String> picture) {
        return """
                <li data-lesson="%s">%s<div class="map-words"><p class="map-title"><span aria-hidden="true">%d. </span>\
                <a href="/learn/%s">%s</a></p><p class="map-about">%s</p></div>\
                <p class="map-state"></p></li>
                """.formatted(
                        lesson.slug(),
                        picture.apply(lesson.slug()).strip(),
                        number,
                        lesson.slug(),
                        text.title(),
                        both(lesson.ko(), lesson.en()));
    }

    private static String both(String ko, String en) {
        return "<span lang=\"ko\">" + ko + "</span><span lang=\"en\">" + en + "</span>";
    }
}
