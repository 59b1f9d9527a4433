package downhill.web.insight;

import downhill.core.network.ForwardPass;
import downhill.core.network.Parameters;
import downhill.web.insight.ForwardSpot.Stage;

/** A forward pass as it is looked at. */
record ForwardState(Parameters parameters, ForwardPass pass, int truth, int answer, int digit, ForwardSpot spot) {
    /** Returns the unit that is read, or -1. */
    int unit() {
        return spot != null && spot.stage() == Stage.UNIT ? spot.index() : -1;
    }

    /** Returns what each pixel adds to the sum of the unit that is read: x[i] w1[i][j]. */
    double[] pixelVotes() {
        int unit = unit();
        if (unit < 0) {
            return null;
        }
        int hidden = parameters.hiddenSize();
        double[] votes = new double[pass.x().length];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = pass.x()[i] * parameters.w1()[i * hidden + unit];
        }
        return votes;
    }

    /**
     * Returns what is drawn between the hidden units and the digits: of the unit that is read what it adds to each
     * digit, else what each unit adds to the digit.
     */
    double[] ribbons() {
        int unit = unit();
        if (unit < 0) {
            return pass.votes(parameters, digit);
        }
        int classes = parameters.outputSize();
        double[] votes = new double[classes];
        for (int c = 0; c < classes; c++) {
            votes[c] = pass.z1()[unit] * parameters.w2()[unit * classes + c];
        }
        return votes;
    }
}
