/** The benchmark page: measures the reader's own device and shows how the time of a step grows. */
package downhill.web.bench;
