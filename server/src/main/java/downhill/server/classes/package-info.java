/** Classes: {@link ClassRoutes} speaks HTTP, {@link ClassStore} and {@link EventStore} keep them and what happens. */
package downhill.server.classes;
