/** The pages of the lessons, composed from their texts, which are checked, and the sources of the core. */
package downhill.server.lessons;
