/** Failures outside a request: at the start, in a library, in the machine itself. */
package downhill.server.fault;
