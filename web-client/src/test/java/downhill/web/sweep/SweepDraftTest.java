package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.draft;
import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Activation;
import downhill.core.training.TrainingConfig;
import downhill.web.page.ConfigField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepDraftTest {
    @Test
    void newPageOffersASweepWithoutFaults() {
        SweepPlan plan = plan("");
        assertThat(plan.rowValues()).containsExactly("0.03", "0.1", "0.3", "1", "3");
        assertThat(plan.columnValues()).containsExactly("10", "30", "100");
        assertThat(plan.runs()).hasSize(30).allSatisfy(run -> {
            assertThat(run.steps()).isEqualTo(500);
            assertThat(run.trainSize()).isEqualTo(5000);
            assertThat(run.testSize()).isEqualTo(1000);
        });
    }

    @Test
    void everyCellAndSeedHasItsRun() {
        SweepPlan plan = plan("rows=hidden&cols=activation&hidden=7,3&activation=relu,sigmoid&seeds=3&seed=11&lr=0.7");
        assertThat(plan.cells()).isEqualTo(4);
        for (int cell = 0; cell < plan.cells(); cell++) {
            for (int k = 0; k < 3; k++) {
                TrainingConfig run = plan.runs().get(plan.run(cell, k));
                assertThat(run.hiddenSize()).isEqualTo(plan.row(cell) == 0 ? 3 : 7);
                assertThat(run.activation()).isEqualTo(plan.column(cell) == 0 ? Activation.RELU : Activation.SIGMOID);
                assertThat(run.seed()).isEqualTo(11 + k);
                assertThat(run.learningRate()).isEqualTo(0.7);
            }
        }
    }

    @Test
    void whereTheSeedIsAnAxisACellHasOneRun() {
        SweepPlan plan = plan("rows=seed&cols=lr&seed=5,2&lr=1&seeds=4");
        assertThat(plan.seeds()).isEqualTo(1);
        assertThat(plan.runs()).extracting(TrainingConfig::seed).containsExactly(2.0, 5.0);
    }

    /** A link is the same plan for ever, however the reader has typed it. */
    @Test
    void addressOfAPlanIsReadAsTheSamePlan() {
        String query = "rows=batch&cols=lr&batch=100 7,;33&lr=1e-1,0.050&seeds=1&test=0321&steps=12"
                + "&data=fashion-mnist&gradient=numerical";
        SweepPlan plan = plan(query);
        assertThat(plan.rowValues()).containsExactly("7", "33", "100");
        assertThat(plan.columnValues()).containsExactly("0.05", "0.1");
        assertThat(plan(plan.query())).isEqualTo(plan);
        assertThat(plan.query())
                .contains(
                        "data=fashion-mnist&",
                        "&gradient=numerical",
                        "batch=7,33,100&",
                        "lr=0.05,0.1&",
                        "test=321&",
                        "rows=batch&cols=lr&seeds=1&");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lr=0.1,fast | rows-values | VALUE | fast",
                "lr=0.1,0 | rows-values | VALUE | 0",
                "lr=-1 | rows-values | VALUE | -1",
                "batch=10,1001 | cols-values | VALUE | 1001",
                "batch=1.5 | cols-values | VALUE | 1.5",
                "lr=0.1,0.10 | rows-values | TWICE | 0.10",
                "lr=, | rows-values | EMPTY | ''",
                "lr=1,2,3,4,5,6,7,8,9 | rows-values | TOO_MANY_VALUES | 9",
                "rows=steps | rows | UNKNOWN_AXIS | steps",
                "rows=batch | cols | SAME_AXIS | ''",
                "cols=activation&activation=tanh | cols-values | VALUE | tanh",
                "seeds=6 | seeds | SEEDS | 6",
                "seeds=two | seeds | SEEDS | two",
                "train=0 | train | VALUE | 0",
                "data=No set | data | VALUE | No set",
                "data=own-0d1e | data | VALUE | own-0d1e",
                "gradient=guess | gradient | VALUE | guess",
                "gradient= | gradient | VALUE | ''",
                "hidden=501 | hidden | VALUE | 501",
                "seed=4294967295 | seed | VALUE | 4294967296",
                "lr=1,2,3,4,5,6,7,8&batch=1,2,3,4,5,6,7,8 | seeds | TOO_MANY_RUNS | 128"
            })
    void faultNamesPlaceAndValue(String query, String place, SweepFault.Kind kind, String value) {
        assertThat(draft(query).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.value()).isEqualTo(value);
        });
        assertThatThrownBy(() -> plan(query)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsWrongStaysInTheAddress() {
        SweepDraft draft = draft("lr=0.1,fast&steps=many");
        assertThat(draft.toQuery(text -> text)).contains("lr=0.1,fast", "steps=many");
    }

    @Test
    void chipsPutValuesInAndTakeThemOut() {
        SweepDraft draft = draft("lr=0.3, 1e-1,hm");
        assertThat(draft.has(SweepAxis.LEARNING_RATE, "0.1")).isTrue();
        draft.toggle(SweepAxis.LEARNING_RATE, "0.1");
        assertThat(draft.list(SweepAxis.LEARNING_RATE)).isEqualTo("0.3, hm");
        draft.toggle(SweepAxis.LEARNING_RATE, "0.03");
        assertThat(draft.list(SweepAxis.LEARNING_RATE)).isEqualTo("0.03, 0.3, hm");
    }

    @Test
    void axesChangePlacesRatherThanBeTheSame() {
        SweepDraft draft = draft("");
        draft.setAxis(SweepDraft.ROWS, SweepAxis.BATCH_SIZE);
        assertThat(draft.rows()).isEqualTo(SweepAxis.BATCH_SIZE);
        assertThat(draft.columns()).isEqualTo(SweepAxis.LEARNING_RATE);
        draft.setAxis(SweepDraft.COLUMNS, SweepAxis.SEED);
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.varies(ConfigField.LEARNING_RATE)).isFalse();
    }

    @Test
    void asksForASweepOnlyIfTheAddressNamesASetting() {
        assertThat(SweepDraft.isAskedFor(name -> name.equals("lang") ? "en" : null))
                .isFalse();
        for (String name : List.of("rows", "cols", "seeds", "lr", "train")) {
            assertThat(SweepDraft.isAskedFor(asked -> asked.equals(name) ? "1" : null))
                    .isTrue();
        }
    }
}
