/**
 * What all pages share: the choice of language, the frame, the voice, and texts in both languages.
 *
 * <p>Static prose stands in the HTML in both languages, side by side. What changes while the page runs is written in
 * Java as a {@link downhill.web.page.Text}, again in both languages in one place.
 *
 * <p>{@link downhill.web.page.ConfigDraft} is a configuration as a reader types it and as the address holds it;
 * {@link downhill.web.page.ConfigText} tells one in a line, {@link downhill.web.page.DatasetIndex} which data the server has.
 */
package downhill.web.page;
