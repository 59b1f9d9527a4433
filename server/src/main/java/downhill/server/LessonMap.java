package downhill.server;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The map of the chapter: its sections as the book has them, and in each its lessons with a picture and a few words.
 *
 * <p>The pictures are SVG, written into the page, so that they have its colours in either theme.
 */
final class LessonMap {
    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "4.1",
                    "데이터에서 학습한다",
                    "Learning from data",
                    List.of(
                            new Stop("learning", "예를 더 보여 주면 무엇이 달라질까", "What do more examples change?"),
                            new Stop("cost", "직선은 얼마나 틀렸을까", "How wrong is a line?"),
                            new Stop("logistic", "예, 아니요를 배우는 곡선", "A curve that learns yes and no"))),
            new Section(
                    "4.2",
                    "손실 함수",
                    "Loss functions",
                    List.of(
                            new Stop("loss", "틀린 만큼을 하나의 수로", "How wrong, in one number"),
                            new Stop("mini-batch", "열 장으로 6만 장을 짐작하기", "Ten images stand for 60,000"),
                            new Stop("why-loss", "계단에는 기울기가 없다", "Stairs have no slope"))),
            new Section(
                    "4.3",
                    "수치 미분",
                    "Numerical differentiation",
                    List.of(
                            new Stop("numerical-diff", "h는 얼마나 작아야 할까", "How small should h be?"),
                            new Stop("partial-derivative", "변수가 둘이면 어느 쪽으로?", "Two variables: the slope which way?"))),
            new Section(
                    "4.4",
                    "기울기",
                    "Gradients",
                    List.of(
                            new Stop("gradient", "어디서나 가장 가파른 길", "The steepest way, everywhere"),
                            new Stop("gradient-descent", "한 걸음은 얼마나 커야 할까", "How long should a step be?"),
                            new Stop("simple-net", "가중치 여섯 개의 기울기", "The slopes of six weights"))),
            new Section(
                    "4.5",
                    "학습 알고리즘 구현하기",
                    "Implementing the learning algorithm",
                    List.of(
                            new Stop("two-layer-net", "이미지 한 장이 지나가는 길", "The way of one image"),
                            new Stop("training", "네 단계를 만 번 되풀이하기", "Four steps, ten thousand times"),
                            new Stop("evaluation", "외웠을까, 배웠을까", "By heart, or understood?"),
                            new Stop("round-up", "여덟 문제로 돌아보기", "Eight questions to look back"))));

    private LessonMap() {}

    /** A section of the chapter: its number and title in the book, and its lessons in order. */
    private record Section(String number, String ko, String en, List<Stop> stops) {}

    /** A lesson on the map, and what it is about in a few words. */
    private record Stop(String slug, String ko, String en) {}

    /**
     * Draws the map.
     *
     * @param lessons all lessons in their order. Not modified.
     * @param picture gives the SVG of a lesson, or an empty text
     * @return HTML
     * @throws StartException if a lesson is in no section, or the sections have another order
     */
    static String draw(List<LessonText> lessons, UnaryOperator<String> picture) {
        List<String> order = SECTIONS.stream()
                .flatMap(section -> section.stops.stream())
                .map(Stop::slug)
                .toList();
        List<String> slugs = lessons.stream().map(LessonText::slug).toList();
        if (!order.equals(slugs)) {
            throw new StartException("the map of the chapter has the lessons " + order + ", the chapter " + slugs);
        }
        StringBuilder map = new StringBuilder();
        int number = 1;
        for (Section section : SECTIONS) {
            map.append("""
                    <section class="map-section" aria-labelledby="section-%s">
                    <h2 id="section-%s"><span class="map-number">%s</span> %s</h2>
                    <ol class="map" start="%d">
                    """.formatted(
                            section.number, section.number, section.number, both(section.ko, section.en), number));
            for (Stop stop : section.stops) {
                map.append(entry(lessons.get(number - 1), stop, number, picture.apply(stop.slug)));
                number++;
            }
            map.append("</ol>\n</section>\n");
        }
        return map.toString();
    }

    private static String entry(LessonText lesson, Stop stop, int number, String picture) {
        return """
                <li data-lesson="%s">%s<div class="map-words"><p class="map-title"><span aria-hidden="true">%d. </span>\
                <a href="/learn/%s">%s</a></p><p class="map-about">%s</p></div>\
                <p class="map-state"></p></li>
                """.formatted(stop.slug, picture.strip(), number, stop.slug, lesson.title(), both(stop.ko, stop.en));
    }

    private static String both(String ko, String en) {
        return "<span lang=\"ko\">" + ko + "</span><span lang=\"en\">" + en + "</span>";
    }
}
