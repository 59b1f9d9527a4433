package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.lesson.Golden;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/** The points that the book's code reaches on walks of the book and walks like them: their ends and their first points. */
public final class DescentGolden {
    private static final double[][] FIRST_OF_A_TENTH = {
        {-3, 4},
        {-2.399999999999622, 3.200000000000088},
        {-1.9199999999982538, 2.5599999999976717},
        {-1.535999999998758, 2.0479999999971596},
        {-1.228799999998806, 1.6383999999969276},
        {-0.9830399999989332, 1.3107199999975414}
    };

    static final Walk[] WALKS = {
        new Walk("0.1", 0.1, 100, -6.111107928998789e-10, 8.148143905314271e-10, FIRST_OF_A_TENTH),
        new Walk("0.1", 0.1, 20, -0.03458764513817675, 0.04611686018418694, FIRST_OF_A_TENTH),
        new Walk("10", 10, 100, -25898374737328.363, -1295248616896.5398, new double[][] {
            {-3, 4},
            {57.0000000000378, -75.99999999999119},
            {-1083.000000032122, 1444.000000073205},
            {20576.999992666308, -27436.000021235457},
            {-390963.00759858126, 521284.002153142},
            {7428296.635956107, -9904396.539839046}
        }),
        new Walk("10⁻¹⁰", 1e-10, 100, -2.999999939999995, 3.9999999199999934, new double[][] {
            {-3, 4},
            {-2.9999999994, 3.9999999992},
            {-2.9999999988, 3.9999999984},
            {-2.9999999982, 3.9999999976},
            {-2.9999999976, 3.9999999967999997},
            {-2.9999999969999998, 3.9999999959999997}
        }),
        new Walk("0.5", 0.5, 1, 1.8900436771218665e-12, 4.405364961712621e-13, new double[][] {
            {-3, 4},
            {1.8900436771218665e-12, 4.405364961712621e-13}
        }),
        new Walk("1.01", 1.01, 100, -21.73393834859005, 28.978584466832032, new double[][] {
            {-3, 4},
            {3.060000000003818, -4.07999999999911},
            {-3.121199999999, 4.1615999999687645},
            {3.1836240000239684, -4.244831999966173},
            {-3.247296480026371, 4.329728639957416},
            {3.3122424096411223, -4.416323212735222}
        })
    };

    /** The ends of all walks, then their first points; two numbers a point. */
    public static final List<Golden> ALL = all();

    private DescentGolden() {}

    private static List<Golden> all() {
        List<Golden> ends = new ArrayList<>();
        List<Golden> points = new ArrayList<>();
        for (int i = 0; i < WALKS.length; i++) {
            Walk walk = WALKS[i];
            String path = "gradientDescent." + i;
            addPoint(ends, path + ".end.", walk, walk.steps(), DescentText.GOLDEN_END, walk.endX0(), walk.endX1());
            for (int step = 0; step < walk.first().length; step++) {
                double[] first = walk.first()[step];
                addPoint(
                        points, path + ".path5." + step + ".", walk, step, DescentText.GOLDEN_PATH, first[0], first[1]);
            }
        }
        ends.addAll(points);
        return List.copyOf(ends);
    }

    private static void addPoint(List<Golden> all, String path, Walk walk, int step, Text label, double x0, double x1) {
        all.add(Golden.exact(path + "0", x0, label.with(walk.rate(), step, DescentText.X0), DescentText.SOURCE));
        all.add(Golden.exact(path + "1", x1, label.with(walk.rate(), step, DescentText.X1), DescentText.SOURCE));
    }

    /** Takes all walks anew and returns the numbers, in their order. */
    static double[] computed() {
        double[] values = new double[ALL.size()];
        int ends = 0;
        int points = 2 * WALKS.length;
        for (Walk walk : WALKS) {
            double[][] path = new Run(-3, 4, walk.learningRate(), walk.steps()).path(Surface.BOWL);
            System.arraycopy(path[path.length - 1], 0, values, ends, 2);
            ends += 2;
            for (int step = 0; step < walk.first().length; step++) {
                System.arraycopy(path[step], 0, values, points, 2);
                points += 2;
            }
        }
        return values;
    }

    /** A walk on the bowl from (-3, 4), and where the book's code comes. */
    record Walk(String rate, double learningRate, int steps, double endX0, double endX1, double[][] first) {}
}
