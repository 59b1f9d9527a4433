/** The pages of the lessons, composed from checked texts and the sources of the core. */
package downhill.server.lessons;
