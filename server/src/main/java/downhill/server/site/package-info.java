/**
 * The addresses of pages and assets: {@link downhill.server.site.StaticFiles} makes them at the start, {@link
 * downhill.server.site.EditedFiles} reads them at each request, for authors.
 */
package downhill.server.site;
