package downhill.web.lesson;

import downhill.core.function.SumSquaredError;
import downhill.core.network.Parameters;
import downhill.core.training.TrainingConfig;
import downhill.web.lesson.run.TrainingImages;
import org.junit.jupiter.api.Test;

class GlossaryClaimsTest {
    @Test
    void everyNumberIsComputed() {
        int images = TrainingImages.all("train").count();
        int batch = TrainingConfig.defaults().batchSize();
        new Claims("glossary")
                .at("rest")
                .names("classes, probabilities and digits", "0", "1", "9")
                .says(
                        new Parameters(784, 50, 10).count() == (784 + 1) * 50 + (50 + 1) * 10,
                        "2층 신경망",
                        "The two-layer network")
                .says(SumSquaredError.of(new double[] {1}, new double[] {0}) == 0.5, "2분의 1을 곱합니다", "takes half of it")
                .exactly(images, "60,000")
                .exactly(batch, "100")
                .exactly(images / batch, "600")
                .check();
    }
}
