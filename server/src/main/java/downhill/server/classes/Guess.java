package downhill.server.classes;

/**
 * A member's answer to a question of a lesson.
 *
 * @param lesson the lesson
 * @param question the question's name in it
 * @param round 1, or 2 after the class has talked about it
 * @param member number of the member
 * @param answer a number, or the place of a choice
 */
record Guess(String lesson, String question, int round, int member, double answer) {}
