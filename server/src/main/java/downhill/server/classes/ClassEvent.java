package downhill.server.classes;

/**
 * Something that has happened in a class.
 *
 * @param number its place, from 1 without a gap
 * @param kind what has happened, as {@link EventStore} names it
 * @param body a JSON object without any name, or the id of the run that it is about
 */
record ClassEvent(long number, String kind, String body) {}
