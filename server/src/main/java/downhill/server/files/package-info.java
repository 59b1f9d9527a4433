/**
 * Files as they are sent: {@link downhill.server.files.StoredFile} holds the bytes, {@link
 * downhill.server.files.FileAnswer} sends them, {@link downhill.server.files.HtmlPage} is a page in both languages.
 */
package downhill.server.files;
