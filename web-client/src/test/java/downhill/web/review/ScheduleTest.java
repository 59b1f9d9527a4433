package downhill.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.MemoryStore;
import downhill.web.dom.RefusingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final String WHY = "cost-why";
    private static final String TRANSFER = "cost-transfer";
    private static final List<String> COST = List.of("cost");

    private final MemoryStore kept = new MemoryStore();
    /** The calendar of the test. */
    private int today = 20_000;

    private final Schedule schedule = new Schedule(kept, () -> today);

    private void right(String question) {
        assertThat(schedule.isDue(question)).isTrue();
        schedule.answer(question, true);
    }

    @Test
    void whatIsFinishedTodayIsDueTomorrow() {
        schedule.begin("cost");
        assertThat(schedule.due(COST)).isEmpty();
        assertThat(schedule.next(COST)).isEqualTo(today + 1);
        today++;
        assertThat(schedule.due(COST)).containsExactly(WHY, TRANSFER);
    }

    @Test
    void rightAnswersComeBackAWeekAndThreeWeeksAfterTheLesson() {
        int lesson = today;
        schedule.begin("cost");
        today = lesson + 1;
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(lesson + 7);
        today = lesson + 7;
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(lesson + 21);
        today = lesson + 21;
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(Schedule.NEVER);
        today = lesson + 10_000;
        assertThat(schedule.isDue(WHY)).isFalse();
    }

    /** Who comes late is not asked the next question at once. */
    @Test
    void theGapsCountFromTheAnswer() {
        schedule.begin("cost");
        today += 30;
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
    }

    @Test
    void aWrongAnswerComesBackTheNextDayAndBeginsAnew() {
        schedule.begin("cost");
        today += 1;
        right(WHY);
        today += 6;
        schedule.answer(WHY, false);
        assertThat(schedule.due(WHY)).isEqualTo(today + 1);
        today += 1;
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
    }

    /** As at the end of the next lesson but one, on the same day. */
    @Test
    void aRightAnswerBeforeItsDayChangesNothing() {
        schedule.begin("cost");
        schedule.answer(TRANSFER, true);
        assertThat(schedule.due(TRANSFER)).isEqualTo(today + 1);
    }

    @Test
    void aWrongAnswerBeforeItsDayIsDueTomorrow() {
        schedule.begin("cost");
        today += 1;
        right(TRANSFER);
        today += 2;
        schedule.answer(TRANSFER, false);
        assertThat(schedule.due(TRANSFER)).isEqualTo(today + 1);
    }

    @Test
    void finishingALessonAgainMovesNothing() {
        schedule.begin("cost");
        today += 1;
        right(WHY);
        schedule.begin("cost");
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
        assertThat(schedule.due(TRANSFER)).isEqualTo(today);
    }

    /** A lesson that was finished before there were questions has no date. */
    @Test
    void progressWithoutADateIsDueAtTheFirstVisit() {
        assertThat(schedule.due(COST)).containsExactly(WHY, TRANSFER);
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
        assertThat(schedule.due(COST)).containsExactly(TRANSFER);
    }

    @Test
    void withoutFinishedLessonsNothingIsDue() {
        assertThat(schedule.due(List.of())).isEmpty();
        assertThat(schedule.next(List.of())).isEqualTo(Schedule.NEVER);
    }

    @Test
    void aStoreThatWasClearedKnowsNothingAndBeginsAnew() {
        schedule.begin("cost");
        today += 1;
        right(WHY);
        Schedule.forget(kept);
        schedule.begin("cost");
        assertThat(schedule.due(WHY)).isEqualTo(today + 1);
    }

    @Test
    void forgettingLeavesOtherThingsAlone() {
        kept.put("downhill.language", "ko");
        schedule.begin("cost");
        Schedule.forget(kept);
        assertThat(kept.names()).containsExactly("downhill.language");
    }

    /** Both show the same five; the one that is answered second moves nothing on. */
    @Test
    void twoTabsMoveAQuestionOnButOnce() {
        schedule.begin("cost");
        today += 1;
        Schedule other = new Schedule(kept, () -> today);
        schedule.answer(WHY, true);
        other.answer(WHY, true);
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
        assertThat(kept.get("downhill.review.cost-why")).isEqualTo(today + " 1");
    }

    @Test
    void ofTwoTabsTheWrongAnswerCounts() {
        schedule.begin("cost");
        today += 1;
        schedule.answer(WHY, true);
        new Schedule(kept, () -> today).answer(WHY, false);
        assertThat(schedule.due(WHY)).isEqualTo(today + 1);
    }

    /** Flying west, the calendar goes back a day; flying east, it skips one. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void anotherTimeZoneMovesNothingByMoreThanADay(int change) {
        schedule.begin("cost");
        int due = schedule.due(WHY);
        today += change;
        assertThat(schedule.due(WHY)).isBetween(due - 1, due);
        today += 1;
        assertThat(schedule.isDue(WHY)).isTrue();
    }

    /** A clock that was a year ahead has been set right. */
    @Test
    void whatAWrongClockKeptComesBackTomorrow() {
        today += 365;
        schedule.begin("cost");
        today -= 365;
        assertThat(schedule.due(WHY)).isEqualTo(today + 1);
        today += 1;
        assertThat(schedule.isDue(WHY)).isTrue();
    }

    /** An empty battery: the clock stood at 1970, then was set right. */
    @Test
    void aClockSetForwardOnlyAsksEarlier() {
        int now = today;
        today = 0;
        schedule.begin("cost");
        today = now;
        assertThat(schedule.due(COST)).containsExactly(WHY, TRANSFER);
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(now + 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "20000", "20000 x", "x 1", "20000 -1", "20000 1 1", "1e4 1", "99999999999 1"})
    void aRecordThatCannotBeReadIsNone(String record) {
        kept.put("downhill.review.cost-why", record);
        assertThat(schedule.isDue(WHY)).isTrue();
        right(WHY);
        assertThat(schedule.due(WHY)).isEqualTo(today + 6);
    }

    @Test
    void aRecordOfMoreStepsThanThereAreIsOver() {
        kept.put("downhill.review.cost-why", today + " 9");
        assertThat(schedule.due(WHY)).isEqualTo(Schedule.NEVER);
    }

    @Test
    void whatWaitsLongestComesFirstAndLessonsTakeTurns() {
        schedule.begin("cost");
        today += 3;
        schedule.begin("loss");
        schedule.begin("gradient");
        today += 1;
        assertThat(schedule.due(List.of("gradient", "loss", "cost")))
                .containsExactly(
                        "cost-why", "gradient-why", "cost-transfer", "gradient-transfer", "loss-why", "loss-transfer");
    }

    /** A store that keeps nothing, as in a private window, asks all and never fails. */
    @Test
    void aStoreThatKeepsNothingChangesNothing() {
        Schedule forgetful = new Schedule(new RefusingStore(), () -> today);
        forgetful.begin("cost");
        forgetful.answer(WHY, true);
        assertThat(forgetful.isDue(WHY)).isTrue();
    }

    /** Who finishes a lesson on each of three days and comes daily, always right: 1, 7 and 21 days after each lesson. */
    @Test
    void aReaderOverFortyDaysWhoIsAlwaysRight() {
        int begun = today;
        List<String> finished = new ArrayList<>();
        Map<Integer, List<String>> asked = new TreeMap<>();
        for (int day = 0; day < 40; day++) {
            today = begun + day;
            for (String question : schedule.due(finished)) {
                asked.computeIfAbsent(day, key -> new ArrayList<>()).add(question);
                right(question);
            }
            if (day < 3) {
                finished.add(List.of("learning", "cost", "logistic").get(day));
                schedule.begin(finished.get(day));
            }
        }
        assertThat(asked.keySet()).containsExactly(1, 2, 3, 7, 8, 9, 21, 22, 23);
        assertThat(asked.get(1)).containsExactly("learning-why", "learning-transfer");
        assertThat(asked.get(9)).containsExactly("logistic-why", "logistic-transfer");
        assertThat(asked.get(22)).containsExactly("cost-why", "cost-transfer");
        assertThat(schedule.next(finished)).isEqualTo(Schedule.NEVER);
    }

    /** Any reader: each question that was answered wrongly is due the next day, and ends after three right answers in a row. */
    @Test
    void aReaderOverFortyDaysWhoIsWrongNowAndThenAndStaysAway() {
        long seed = System.nanoTime();
        System.out.println("ScheduleTest: seed " + seed);
        Random random = new Random(seed);
        schedule.begin("cost");
        int[] inARow = new int[2];
        for (int day = 1; day < 400; day++) {
            today++;
            if (random.nextInt(3) == 0) {
                continue;
            }
            for (int i = 0; i < 2; i++) {
                String question = Schedule.questions("cost").get(i);
                if (schedule.isDue(question)) {
                    boolean isRight = random.nextInt(4) > 0;
                    schedule.answer(question, isRight);
                    inARow[i] = isRight ? inARow[i] + 1 : 0;
                    assertThat(schedule.due(question))
                            .isEqualTo(
                                    inARow[i] == 0
                                            ? today + 1
                                            : inARow[i] == 1
                                                    ? today + 6
                                                    : inARow[i] == 2 ? today + 14 : Schedule.NEVER);
                }
            }
        }
        assertThat(inARow).containsExactly(3, 3);
    }
}
