package downhill.web.lesson.twolayernet;

/**
 * Where the parts of the drawn graph stand, in CSS pixels from the upper left corner.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param font height of the letters
 */
record GraphLayout(double width, double height, double font) {
    double weight() {
        return Math.max(0.12 * width, 3 * font);
    }

    double sum() {
        return 0.335 * width;
    }

    double activation() {
        return 0.53 * width;
    }

    double scores() {
        return 0.7 * width;
    }

    double forward() {
        return 0.4 * height;
    }

    double back() {
        return 0.8 * height;
    }

    double radius() {
        return 2.25 * font;
    }

    double scoreY(int k) {
        return 2 * font + (k + 0.5) * (height - 2.6 * font) / TwoLayerModel.CLASSES;
    }
}
