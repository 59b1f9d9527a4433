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

    /** Returns the way back, a stop for each factor found: from the loss at the right to the weight. */
    Stops back() {
        return new Stops(width - 2 * font, scoresX(), activationX(), sumX(), weightX());
    }
}
