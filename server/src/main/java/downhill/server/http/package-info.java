/** Between the network and the routes. {@link WholeMessages} keeps slow clients from holding threads. */
package downhill.server.http;
