/** What whoever watches the server reads at {@code /metrics}. The parts of the server count in the registry themselves. */
package downhill.server.metrics;
