package downhill.web.lesson.gradientdescent;

import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A coordinate of a point on one of the {@link GoldenWalk}s.
 *
 * @param walk which of them
 * @param step at which step; the last one stands for the end
 * @param coordinate 0 for x0, 1 for x1
 * @param isEnd whether this is the end rather than one of the first points
 */
public record DescentGolden(int walk, int step, int coordinate, boolean isEnd) implements Golden {
    /**
     * Returns the ends of all walks.
     *
     * @return two numbers a walk
     */
    public static List<DescentGolden> ends() {
        List<DescentGolden> all = new ArrayList<>();
        for (int walk = 0; walk < GoldenWalk.ALL.size(); walk++) {
            int steps = GoldenWalk.ALL.get(walk).run().steps();
            all.add(new DescentGolden(walk, steps, 0, true));
            all.add(new DescentGolden(walk, steps, 1, true));
        }
        return all;
    }

    /**
     * Returns the first points of all walks.
     *
     * @return two numbers a point
     */
    public static List<DescentGolden> firstPoints() {
        List<DescentGolden> all = new ArrayList<>();
        for (int walk = 0; walk < GoldenWalk.ALL.size(); walk++) {
            for (int step = 0; step < GoldenWalk.ALL.get(walk).first().length; step++) {
                all.add(new DescentGolden(walk, step, 0, false));
                all.add(new DescentGolden(walk, step, 1, false));
            }
        }
        return all;
    }

    /**
     * Returns all numbers of this lesson.
     *
     * @return the ends, then the first points
     */
    public static DescentGolden[] values() {
        List<DescentGolden> all = new ArrayList<>(ends());
        all.addAll(firstPoints());
        return all.toArray(new DescentGolden[0]);
    }

    @Override
    public String path() {
        return "gradientDescent." + walk + (isEnd ? ".end." : ".path5." + step + ".") + coordinate;
    }

    @Override
    public double expected() {
        GoldenWalk golden = GoldenWalk.ALL.get(walk);
        return isEnd ? golden.end()[coordinate] : golden.first()[step][coordinate];
    }

    @Override
    public Text source() {
        return DescentText.SOURCE;
    }
}
