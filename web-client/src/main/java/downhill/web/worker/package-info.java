/**
 * Training beside the page: typed messages, and the two ends that exchange them.
 *
 * <p>{@link downhill.web.worker.TrainingClient} on the page sends a {@link downhill.web.worker.Command};
 * {@link downhill.web.worker.TrainingWorker} in the worker gives it to a {@link downhill.web.worker.Job}, a run, a
 * benchmark or a race, which answers with {@link downhill.web.worker.Report}s. Commands and reports are sealed. Each writes
 * itself part by part into the numbers and texts of a {@link downhill.web.worker.Message}, which browsers can pass between
 * threads; whoever adds a component to a record adds it to its {@code write} and to the {@code read} of its kind.
 * {@link downhill.web.worker.ShardFetch} fetches the images, in the worker, so that the page never holds them.
 *
 * <p>Every command and report carries the number of its run; reports of an abandoned run are dropped.
 */
package downhill.web.worker;
