/** The open database, SQLite or PostgreSQL, whether it is well, how long what it holds is kept, and copies of it. The stores of the other packages hold the SQL. */
package downhill.server.storage;
