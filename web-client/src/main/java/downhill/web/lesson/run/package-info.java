/**
 * Training within a lesson: {@link downhill.web.lesson.run.TrainingRun} drives one run in a worker, keeps what it reports,
 * and says how the images arrive.
 */
package downhill.web.lesson.run;
