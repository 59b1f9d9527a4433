package downhill.server.runs;

import downhill.core.exchange.RunRecord;

/** A run as its owner sends it, with a UUID made by the client; the class code is null for the list of all. */
public record NamedRun(String id, String nickname, String classCode, RunRecord record) {}
