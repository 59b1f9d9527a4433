/** What teachers take to the site of their course. */
package downhill.server.teach;
