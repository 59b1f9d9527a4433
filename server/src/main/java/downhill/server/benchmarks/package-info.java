/** Measurements of readers' devices: routes, JSON, store. */
package downhill.server.benchmarks;
