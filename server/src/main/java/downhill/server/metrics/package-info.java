/** The metrics of the server at {@code /metrics}. Each part of the server counts in the registry itself. */
package downhill.server.metrics;
