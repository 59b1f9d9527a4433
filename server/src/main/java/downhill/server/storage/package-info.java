/** The open database, its health, retention and backup. The stores of the other packages hold the SQL. */
package downhill.server.storage;
