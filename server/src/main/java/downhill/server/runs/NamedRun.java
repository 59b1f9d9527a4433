package downhill.server.runs;

import downhill.core.exchange.RunRecord;

/**
 * A run as its owner sends it.
 *
 * @param id UUID made by the client, lower case
 * @param nickname what the owner is called, 1 to 40 characters
 * @param record the result
 */
public record NamedRun(String id, String nickname, RunRecord record) {}
