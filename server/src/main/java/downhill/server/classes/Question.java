package downhill.server.classes;

/**
 * How far a class has come with a question.
 *
 * @param lesson the lesson
 * @param question the question's name in it
 * @param round the round that is open, 1 or 2
 * @param revealed whether the answer has been revealed
 */
record Question(String lesson, String question, int round, boolean revealed) {}
