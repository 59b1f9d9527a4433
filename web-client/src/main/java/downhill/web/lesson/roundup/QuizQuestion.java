package downhill.web.lesson.roundup;

import downhill.web.page.Text;
import java.util.List;

/**
 * A question on the chapter.
 *
 * @param id its name, under which the answer is kept
 * @param words what is asked
 * @param answers all answers, one of them right
 */
record QuizQuestion(String id, Text words, List<Answer> answers) {
    /**
     * An answer.
     *
     * @param ko what it says in Korean
     * @param en what it says in English
     * @param right whether it is the right one
     * @param because why it is, or is not
     */
    record Answer(String ko, String en, boolean right, Text because) implements Text {}

    /**
     * Checks the question.
     *
     * @throws IllegalArgumentException if not exactly one answer is right
     */
    QuizQuestion {
        int right = 0;
        for (Answer answer : answers) {
            right += answer.right() ? 1 : 0;
        }
        if (right != 1) {
            throw new IllegalArgumentException("question " + id + " has " + right + " right answers, not 1");
        }
    }
}
