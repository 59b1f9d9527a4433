/**
 * What stands between the network and the routes: who sends a request, how much may be sent, the headers of every
 * answer. {@link downhill.server.http.WholeMessages} keeps slow clients from holding threads: it reads bodies before, and
 * sends each {@link downhill.server.http.HeldAnswer} after, Javalin's turn.
 */
package downhill.server.http;
