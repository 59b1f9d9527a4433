package downhill.web.lesson.gradient;

import downhill.web.lesson.Numbers;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradient.GradientState.Arrows;
import downhill.web.page.LanguageChoice;

/** What is said of the point: what has been measured so far, and nothing that the reader is asked for. */
record GradientWords(LanguageChoice language, Values state, double[] gradient, double height) {
    /** A numerical gradient has rounding errors of about this size, which would be read as a slope. */
    private static final double ROUNDING = 1e-8;

    private static double quiet(double slope) {
        return Math.abs(slope) < ROUNDING ? 0 : slope;
    }

    boolean isDefined() {
        double slope = ArrowField.length(gradient);
        return slope - slope == 0;
    }

    private String at() {
        double[] at = GradientState.point(state);
        return Numbers.point(at[0], at[1]);
    }

    private String vector() {
        return Numbers.point(quiet(gradient[0]), quiet(gradient[1]));
    }

    private String length() {
        return Numbers.rounded(quiet(ArrowField.length(gradient)));
    }

    String reading() {
        double around = state.get(GradientState.AROUND);
        if (!isDefined()) {
            return language.say(GradientText.NO_GRADIENT);
        }
        if (state.get(GradientState.ARROWS) != Arrows.NONE) {
            return language.say(GradientText.READING, vector(), length());
        }
        if (around == 0) {
            return language.say(GradientText.HEIGHT_READING, at(), Numbers.rounded(height));
        }
        if (around == GradientState.WHOLE_TURN) {
            return language.say(GradientText.STEEPEST_READING, Numbers.rounded(0 - quiet(ArrowField.length(gradient))));
        }
        Compass compass = new Compass(gradient, new double[] {1, 0});
        if (state.get(GradientState.LEGS)) {
            double[] parts = compass.parts(around);
            return language.say(
                    GradientText.SUM_READING,
                    Numbers.rounded(parts[0]),
                    Numbers.rounded(parts[1]),
                    Numbers.rounded(parts[0] + parts[1]));
        }
        double slope = compass.slope(around);
        return language.say(GradientText.WAY_READING, Numbers.rounded(quiet(slope)));
    }

    String summary(boolean compressed) {
        String formula = GradientState.formula(state);
        if (!isDefined() || state.get(GradientState.ARROWS) == Arrows.NONE) {
            return language.say(GradientText.SUMMARY_POINT, formula, at(), reading());
        }
        return language.say(GradientText.SUMMARY, formula, at(), vector(), length())
                + " "
                + language.say(compressed ? GradientText.COMPRESSED : GradientText.PROPORTIONAL);
    }
}
