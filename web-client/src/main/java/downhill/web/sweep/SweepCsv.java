package downhill.web.sweep;

import downhill.core.exchange.Csv;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.NumberText;

/** The ended runs of a sweep as comma-separated values: plain ASCII, a line each, numbers in all their digits. */
final class SweepCsv {
    private static final String RESULTS = "failed,steps_done,last_loss,mean_loss_of_last_" + RunOutcome.LAST_STEPS
            + ",train_accuracy,validation_accuracy,test_accuracy,fingerprint\r\n";

    private SweepCsv() {}

    static String of(SweepPlan plan, RunOutcome[] outcomes, NumberText numbers) {
        Csv csv = new Csv();
        for (int cell = 0; cell < plan.cells(); cell++) {
            for (int k = 0; k < plan.seeds(); k++) {
                int run = plan.run(cell, k);
                if (outcomes[run] != null) {
                    add(plan.runs().get(run), outcomes[run], numbers, csv);
                }
            }
        }
        return head() + csv;
    }

    /** The names of the settings are their constants' in small letters. */
    private static String head() {
        StringBuilder head = new StringBuilder();
        for (Setting setting : Setting.values()) {
            head.append(Setting.nameOf(setting)).append(',');
        }
        return head + RESULTS;
    }

    private static void add(TrainingConfig run, RunOutcome outcome, NumberText numbers, Csv csv) {
        for (Setting setting : Setting.values()) {
            String value = setting.text(setting.of(run), numbers.print());
            if (setting.range() != null) {
                csv.number(value);
            } else {
                csv.text(value);
            }
        }
        csv.number(outcome.failed() ? "1" : "0")
                .number(Integer.toString(outcome.step()))
                .number(number(outcome.loss(), numbers))
                .number(number(outcome.meanLoss(), numbers))
                .number(number(outcome.trainAccuracy(), numbers))
                .number(number(outcome.validationAccuracy(), numbers))
                .number(number(outcome.testAccuracy(), numbers))
                .text(outcome.fingerprint())
                .endLine();
    }

    /** A value that is not finite is left out, which spreadsheets take for a gap. */
    private static String number(double value, NumberText numbers) {
        return value - value == 0 ? numbers.print().apply(value) : "";
    }
}
