package downhill.server.classes;

/** A member's answer, a number or the index of a choice. Round 2 comes after the class has discussed it. */
record Guess(String lesson, String question, int round, int member, double answer) {}
