package downhill.server.classes;

record ClassEvent(long number, String kind, String body) {}
