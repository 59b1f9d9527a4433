/** The open database, SQLite or PostgreSQL, and whether it is well. The stores of the other packages hold the SQL. */
package downhill.server.storage;
