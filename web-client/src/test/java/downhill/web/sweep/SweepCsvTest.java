package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.NUMBERS;
import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepCsvTest {
    @Test
    void lineForEachEndedRunInTheOrderOfTheMap() {
        SweepPlan plan = plan("lr=0.1,0.30&batch=7&seeds=2&steps=1&activation=relu&seed=4294967290");
        RunOutcome[] outcomes = {
            SweepSamples.ended(0.1 + 0.2, 1.0 / 3).tested(0.25),
            SweepSamples.diverged(),
            null,
            SweepSamples.ended(0.5, 2)
        };
        assertThat(SweepCsv.of(plan, outcomes, NUMBERS)).isEqualTo("""
                        dataset,train_size,test_size,hidden_size,activation,batch_size,learning_rate,steps,seed,gradient,\
                        failed,steps_done,last_loss,mean_loss_of_last_50,train_accuracy,validation_accuracy,test_accuracy,fingerprint
                        mnist,5000,1000,50,relu,7,0.1,1,4294967290,backpropagation,\
                        0,1,0.3333333333333333,0.3333333333333333,0.30000000000000004,0.30000000000000004,0.25,0123456789abcdef
                        mnist,5000,1000,50,relu,7,0.3,1,4294967290,backpropagation,1,1,,,,,,
                        mnist,5000,1000,50,relu,7,0.3,1,4294967291,backpropagation,0,1,2,2,0.5,0.5,,0123456789abcdef
                        """.replace("\n", "\r\n"));
    }
}
