package downhill.server.classes;

/** The open round of a question, 1 or 2, and whether its answer has been revealed. */
record Question(String lesson, String question, int round, boolean revealed) {}
