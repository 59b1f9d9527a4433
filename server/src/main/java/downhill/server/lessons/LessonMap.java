package downhill.server.lessons;

import downhill.server.fault.StartException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The map of the chapter: a mountain in bands, one a section of the book, with a camp a lesson. The way runs from left to right
 * through one band and back through the next, leaving the picture in between.
 */
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
                boolean back = SECTIONS.indexOf(section) % 2 == 1;
                map.append(heading(section, first, next - first, back, next == lessons.size()));
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

    private static String heading(Section section, int first, int camps, boolean back, boolean last) {
        return """
                <section class="map-section" aria-labelledby="section-%1$s"%2$s>
                <svg class="map-wave" viewBox="0 0 360 24" preserveAspectRatio="none" aria-hidden="true">\
                <path d="M0,24V14C50,0 90,0 150,12S270,22 300,8S345,2 360,8V24Z"/></svg>
                <h2 id="section-%1$s"><span class="map-number">%1$s</span> %3$s</h2>
                %4$s<ol class="map" start="%5$d">
                """.formatted(
                        section.number,
                        back ? " data-back" : "",
                        both(section.ko, section.en),
                        way(camps, first == 0, last),
                        first + 1);
    }

    /** Draws the way through the camps of a band, every second of which lies lower; a camp's column is 100 wide. */
    private static String way(int camps, boolean begins, boolean ends) {
        StringBuilder points = new StringBuilder(begins ? "" : "0,56 ");
        for (int i = 0; i < camps; i++) {
            points.append(100 * i + 50).append(',').append(i % 2 == 0 ? 24 : 40).append(' ');
        }
        points.append(ends ? "" : 100 * camps + ",64");
        return """
                <svg class="map-way" viewBox="0 0 %d 72" preserveAspectRatio="none" aria-hidden="true">\
                <polyline points="%s"/></svg>
                """.formatted(100 * camps, points.toString().strip());
    }

    private static String entry(ListedLesson lesson, LessonText text, int number, UnaryOperator<String> picture) {
        return """
                <li data-lesson="%s">%s<div class="map-words"><p class="map-title"><span aria-hidden="true">%d. </span>\
                <a href="/learn/%s">%s</a></p><p class="map-about">%s</p>\
                <p class="map-more">%s</p></div>\
                <p class="map-state" data-number="%d"></p></li>
                """.formatted(
                        lesson.slug(),
                        picture.apply(lesson.slug()).strip(),
                        number,
                        lesson.slug(),
                        text.title(),
                        about(lesson),
                        both("약 " + text.minutes() + "분", "about " + text.minutes() + " min"),
                        number);
    }

    /** Says in one line what a lesson is about. */
    static String about(ListedLesson lesson) {
        return both(lesson.ko(), lesson.en());
    }

    private static String both(String ko, String en) {
        return "<span lang=\"ko\">" + ko + "</span><span lang=\"en\">" + en + "</span>";
    }
}
