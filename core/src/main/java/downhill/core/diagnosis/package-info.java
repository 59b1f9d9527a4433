/**
 * What is wrong with a run, from what it has shown so far.
 *
 * <p>{@link downhill.core.diagnosis.RunDetective} is told losses, accuracies and, where somebody measured them, {@link
 * downhill.core.diagnosis.HiddenActivity} and {@link downhill.core.diagnosis.PredictionCounts}; it answers with {@link
 * downhill.core.diagnosis.Finding}s, the cause before its consequences. {@link downhill.core.diagnosis.Thresholds} are its
 * limits, each with its reason.
 *
 * <p>A finding is likely, not proven: it says what runs that showed the same mostly suffered from. Steps count from 1, as in
 * {@link downhill.core.training}.
 */
package downhill.core.diagnosis;
