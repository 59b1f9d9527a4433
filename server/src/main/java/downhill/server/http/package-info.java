/**
 * Between the network and the routes: the sender of a request, how much may be sent, the headers of every answer.
 * {@link downhill.server.http.WholeMessages} keeps slow clients from holding threads: it reads bodies before Javalin,
 * and sends each {@link downhill.server.http.HeldAnswer} after it.
 */
package downhill.server.http;
