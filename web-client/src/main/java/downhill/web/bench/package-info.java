/** The benchmark page: measures the reader's own device and says what is faster, it or NumPy. */
package downhill.web.bench;
