package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.page.ConfigField;
import org.junit.jupiter.api.Test;

class FixedFieldsTest {
    @Test
    void areNamedAsInAddresses() {
        SettingsForm.FixedFields fixed = SettingsForm.FixedFields.of("lr,hidden", "seed");
        assertThat(fixed.locked()).containsExactlyInAnyOrder(ConfigField.LEARNING_RATE, ConfigField.HIDDEN_SIZE);
        assertThat(fixed.isFixed(ConfigField.SEED)).isTrue();
        assertThat(fixed.isFixed(ConfigField.STEPS)).isFalse();
    }

    @Test
    void whatIsNoNameIsLeftOut() {
        assertThat(SettingsForm.FixedFields.of("l,rate,,lr2, lr", null).isEmpty())
                .isTrue();
        assertThat(SettingsForm.FixedFields.of(null, null).isEmpty()).isTrue();
    }
}
