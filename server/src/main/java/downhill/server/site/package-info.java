/** Pages and assets: {@link StaticFiles} makes them at the start, {@link EditedFiles} at each request, for authors. */
package downhill.server.site;
