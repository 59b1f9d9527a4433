package downhill.server.classes;

public record Member(int number, String nickname, boolean hidden) {}
