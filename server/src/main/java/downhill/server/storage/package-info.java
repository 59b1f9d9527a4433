/**
 * The open database, SQLite or PostgreSQL, its health, retention and backup. The stores of the other packages hold the
 * SQL.
 */
package downhill.server.storage;
