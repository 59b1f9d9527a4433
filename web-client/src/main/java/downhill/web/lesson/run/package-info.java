/**
 * Training within a lesson: {@link downhill.web.lesson.run.TrainingRun} drives one run in a worker, keeps what it
 * reports, and says how the images arrive. {@link downhill.web.lesson.run.SmallNet} trains a small network on the page
 * itself. {@link downhill.web.lesson.run.StepWatch} looks into single steps of a run: all parameters before and after
 * one.
 */
package downhill.web.lesson.run;
