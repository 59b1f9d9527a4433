/**
 * The training lab: a run of the chapter's network, its settings, its curves and its digits.
 *
 * <p>{@link downhill.web.lab.RunFlow} is the life of a run, and the only place where it changes; read it first. {@link
 * downhill.web.lab.LabRun} is what the page knows of a run, its {@code WorkerLink} what the worker has
 * been asked, {@link downhill.web.lab.RunNotice} what has to be said. {@link downhill.web.lab.KeptRuns} keeps runs over
 * reloads and closed tabs. These know no browser and are tested on the JVM.
 *
 * <p>{@link downhill.web.lab.LabPage} joins them with the panels, which only show and listen: {@link
 * downhill.web.lab.SettingsForm}, {@link downhill.web.lab.RunControls}, {@link downhill.web.lab.StatusPanel}, {@link
 * downhill.web.lab.RunMessage}, {@link downhill.web.lab.KeptOffer} and {@link downhill.web.lab.DigitsPanel}.
 */
package downhill.web.lab;
