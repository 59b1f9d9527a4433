package downhill.web.lesson.twolayernet;

/** Where the parts of the graph of one weight lie, in CSS pixels from the upper left corner. */
record GraphLayout(double width, double height, double font) {
    double weightX() {
        return Math.max(0.12 * width, 3 * font);
    }

    double sumX() {
        return 0.335 * width;
    }

    double activationX() {
        return 0.53 * width;
    }

    double scoresX() {
        return 0.66 * width;
    }

    double forwardY() {
        return 0.37 * height;
    }

    double backY() {
        return 0.74 * height;
    }

    double radius() {
        return 2.25 * font;
    }

    double scoreY(int k) {
        return 2 * font + (k + 0.5) * (trackY() - 4.6 * font) / TwoLayerModel.CLASSES;
    }

    /** Returns the height of the way on which the slopes come back. */
    double trackY() {
        return height - 1.6 * font;
    }

    /** Returns where on its way back the reader stands who has found so many factors: from the loss at the right to the weight. */
    double backX(double found) {
        double[] stops = stops();
        int last = (int) Math.min(found, stops.length - 2);
        return stops[last] + (found - last) * (stops[last + 1] - stops[last]);
    }

    /** Returns how many factors have been found where the reader stands. */
    double backAt(double x) {
        double[] stops = stops();
        int last = 0;
        while (last < stops.length - 2 && x < stops[last + 1]) {
            last++;
        }
        double found = last + (x - stops[last]) / (stops[last + 1] - stops[last]);
        return Math.max(0, Math.min(TwoLayerState.FACTORS, found));
    }

    private double[] stops() {
        return new double[] {width - 2 * font, scoresX(), activationX(), sumX(), weightX()};
    }
}
