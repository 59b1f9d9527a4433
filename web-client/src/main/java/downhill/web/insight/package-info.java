/**
 * What the network in training has learned, and where it fails: in the rooms of the lab, a module of its own that is
 * loaded once the lab trains.
 *
 * <p>It only looks on: {@link downhill.web.worker.RunObservers} asks the worker for the weights and for the answers to the
 * test images, no more often than {@link downhill.web.insight.PollSchedule} finds fit, and only for what is in sight.
 *
 * <p>Read {@link downhill.web.insight.InsightPage} first, then {@link downhill.web.insight.WeightPictures} (w1 as
 * images), {@link downhill.web.insight.UnitPanel} (one unit), {@link downhill.web.insight.UnitHealth} (whether it
 * still learns), {@link downhill.web.insight.ForwardPanel} (one image, all the way through), {@link
 * downhill.web.insight.ConfusionPanel} (which digits are taken for which), and {@link downhill.web.insight.LossSlopes}
 * (histograms, and one slope found in two ways). What takes longer than a frame is done in {@link
 * downhill.web.insight.Slices}; what the parts share is in {@link downhill.web.insight.Panel}.
 */
package downhill.web.insight;
