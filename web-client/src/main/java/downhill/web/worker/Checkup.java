package downhill.web.worker;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;

/**
 * What those who look on have found out about the network in training, for the lab to judge the run by.
 *
 * @param activity of the hidden units, on some hundreds of test images
 * @param predictions which digits are read in the same images
 */
public record Checkup(HiddenActivity activity, PredictionCounts predictions) {}
