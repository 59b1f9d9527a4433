/**
 * Classes: {@link downhill.server.classes.ClassRoutes} speaks HTTP, {@link downhill.server.classes.ClassStore} keeps
 * them. Whatever happens in a class is appended to {@link downhill.server.classes.EventStore} in the same transaction;
 * {@link downhill.server.classes.ClassEvents} tells it to the boards that listen.
 */
package downhill.server.classes;
