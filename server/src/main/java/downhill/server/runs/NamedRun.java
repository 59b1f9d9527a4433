package downhill.server.runs;

import downhill.core.exchange.RunRecord;

/**
 * A run as its owner sends it.
 *
 * @param id UUID made by the client, lower case
 * @param nickname what the owner is called, 1 to 40 characters
 * @param classCode code of the class that it is for, as sent; null for the list of all
 * @param record the result
 */
public record NamedRun(String id, String nickname, String classCode, RunRecord record) {}
