package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;
import downhill.web.worker.ConfigNames;

/** The ended runs of a sweep as comma-separated values: plain ASCII, a line each, numbers in all their digits. */
final class SweepCsv {
    private static final String HEAD =
            "dataset,train_size,test_size,hidden_size,activation,batch_size,learning_rate,steps,"
                    + "seed,gradient,failed,steps_done,last_loss,mean_loss_of_last_" + RunOutcome.LAST_STEPS
                    + ",train_accuracy,test_accuracy,fingerprint\n";

    private SweepCsv() {}

    static String of(SweepPlan plan, RunOutcome[] outcomes, NumberText numbers) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int cell = 0; cell < plan.cells(); cell++) {
            for (int k = 0; k < plan.seeds(); k++) {
                int run = plan.run(cell, k);
                if (outcomes[run] != null) {
                    add(plan.runs().get(run), outcomes[run], numbers, csv);
                }
            }
        }
        return csv.toString();
    }

    private static void add(TrainingConfig run, RunOutcome outcome, NumberText numbers, StringBuilder csv) {
        String[] values = {
            run.dataset(),
            Integer.toString(run.trainSize()),
            Integer.toString(run.testSize()),
            Integer.toString(run.hiddenSize()),
            ConfigNames.of(run.activation()),
            Integer.toString(run.batchSize()),
            numbers.print().apply(run.learningRate()),
            Integer.toString(run.steps()),
            numbers.print().apply(run.seed()),
            ConfigNames.of(run.gradient()),
            outcome.failed() ? "1" : "0",
            Integer.toString(outcome.step()),
            number(outcome.loss(), numbers),
            number(outcome.meanLoss(), numbers),
            number(outcome.trainAccuracy(), numbers),
            number(outcome.testAccuracy(), numbers),
            outcome.fingerprint()
        };
        csv.append(String.join(",", values)).append('\n');
    }

    /** A value that is not finite is left out, which spreadsheets take for a gap. */
    private static String number(double value, NumberText numbers) {
        return value - value == 0 ? numbers.print().apply(value) : "";
    }
}
