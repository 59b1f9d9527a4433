package downhill.web.lesson;

import downhill.web.page.Text;

/**
 * A state worth a button.
 *
 * @param <S> the lesson's state
 * @param name what the button says
 * @param state what it sets
 */
public record Preset<S>(Text name, S state) {}
