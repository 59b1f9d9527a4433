package downhill.server.classes;

/**
 * Somebody who has joined a class.
 *
 * @param number 1 for the first
 * @param nickname what the board calls them, if it shows names
 * @param hidden whether the teacher has hidden the nickname
 */
public record Member(int number, String nickname, boolean hidden) {}
