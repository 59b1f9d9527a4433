/**
 * Files as they are sent: {@link downhill.server.files.StoredFile} holds the bytes, made once,
 * {@link downhill.server.files.FileAnswer} sends them, {@link downhill.server.files.HtmlPage} knows a page in each language.
 */
package downhill.server.files;
