/** Written by the build for the server: what the scripts of the lessons may say. Nothing of it runs in the browser. */
package downhill.web.vocabulary;
