/**
 * The training lab: a run of the chapter's network, its settings, its curves and its digits.
 *
 * <p>{@link downhill.web.lab.LabRun} is what the page knows of a run. {@link downhill.web.lab.LabPage} holds the page's
 * state and joins the panels, which only show and listen: {@link downhill.web.lab.SettingsForm},
 * {@link downhill.web.lab.RunControls}, {@link downhill.web.lab.StatusPanel}, {@link downhill.web.lab.RunMessage} and
 * {@link downhill.web.lab.DigitsPanel}. {@link downhill.web.lab.RunSession} brings a run back after a reload.
 */
package downhill.web.lab;
