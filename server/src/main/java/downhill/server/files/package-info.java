/** Files as they are sent: {@link StoredFile} holds the bytes, {@link FileAnswer} sends them. */
package downhill.server.files;
