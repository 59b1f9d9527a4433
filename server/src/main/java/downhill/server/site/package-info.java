/**
 * The addresses of pages and assets: {@link downhill.server.site.StaticFiles} makes all of them at the start,
 * {@link downhill.server.site.EditedFiles} reads them at each request, for those who edit them.
 */
package downhill.server.site;
