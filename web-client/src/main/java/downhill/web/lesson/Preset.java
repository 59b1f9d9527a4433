package downhill.web.lesson;

import downhill.web.page.Text;

/**
 * A state worth a button.
 *
 * @param name what the button says
 * @param state what it sets
 */
public record Preset(Text name, Values state) {}
