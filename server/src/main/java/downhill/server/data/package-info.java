/** The data sets: four IDX files each, checked at the start, handed out in pieces with their SHA-256. */
package downhill.server.data;
