/**
 * A training run: what it is asked to do, one step after the other, and what came of it.
 *
 * <p>Read {@link downhill.core.training.TrainingConfig} (everything that determines a run), then
 * {@link downhill.core.training.Trainer} (advances it by one mini-batch at a time) and
 * {@link downhill.core.training.History} (what it remembers). There is no loop, clock or thread here: page, worker,
 * server and tests drive the trainer, and equal configurations give equal bits everywhere.
 *
 * <p>A step counts from 1: after step s, s mini-batches have been learned. Losses are means over the mini-batch
 * before the update, in nats (the book lists those after it); accuracies are fractions in [0, 1].
 */
package downhill.core.training;
