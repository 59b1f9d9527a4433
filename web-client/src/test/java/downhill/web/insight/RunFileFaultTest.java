package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.exchange.RunRecordException;
import downhill.core.training.Setting;
import downhill.web.dom.NumberText;
import downhill.web.page.Text;
import downhill.web.worker.ParsedJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFileFaultTest {
    private static final NumberText NUMBERS =
            new NumberText(Double::parseDouble, value -> value < 1e-3 && value > 0 ? "1e-10" : plain(value));

    private static String plain(double value) {
        return new BigDecimal(value).toPlainString();
    }

    private static Text fault(String field, String problem) {
        return RunFileFault.of(new RunRecordException(field, problem), NUMBERS);
    }

    @ParameterizedTest
    @CsvSource({
        "config.hiddenSize, 1~500 사이의 정수여야 합니다",
        "config.seed, 0~4294967295 사이의 정수여야 합니다",
        "config.learningRate, 10⁻¹⁰ 이상의 수여야 합니다",
        "learningRateChanges[2].learningRate, 10⁻¹⁰ 이상의 수여야 합니다",
        "config.activation, 'sigmoid, relu 가운데 하나여야 합니다'",
        "step, 1부터 config.steps까지의 정수여야 합니다",
        "accuracies[3].step, 앞의 것보다 크고 마지막 걸음을 넘지 않는 정수여야 합니다",
        "losses[3].loss, 0 이상의 유한한 수여야 합니다",
        "losses[3], '1~1000개의 목록이고, 1걸음의 손실로 시작해 마지막 걸음의 손실로 끝나야 합니다'"
    })
    void aKoreanSentenceHasTheFieldAndWhatItMustBe(String field, String rule) {
        Text fault = fault(field, "= 7, outside [1, 5]");
        assertThat(fault.ko()).isEqualTo(field + ": " + rule);
        assertThat(fault.en()).isEqualTo(field + " = 7, outside [1, 5]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "config.step", "losses[0].learningRate", "{0}"})
    void whatIsNoFieldHasNoRule(String field) {
        Text fault = fault(field, ParsedJson.NO_FIELD);
        assertThat(fault.ko()).isEqualTo(field + ": 학습 기록에 없는 항목입니다");
        assertThat(fault.en()).isEqualTo(field + " is no field of a run");
    }

    @Test
    void everySettingHasARule() {
        for (Setting setting : Setting.values()) {
            assertThat(fault("config." + setting.json(), "is wrong").ko()).doesNotContain("문자열", "wrong");
        }
    }
}
