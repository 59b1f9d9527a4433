/**
 * The browser as plain Java sees it: elements, numbers as JavaScript prints them, storage, requests, time.
 *
 * <p>This is the only package with {@code @JSBody}. Read {@link downhill.web.dom.Dom} first, then
 * {@link downhill.web.dom.JsNumber}, which says why numbers never pass through {@code Double.toString}.
 */
package downhill.web.dom;
