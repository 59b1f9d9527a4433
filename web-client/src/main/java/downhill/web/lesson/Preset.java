package downhill.web.lesson;

import downhill.web.page.Text;

/** A state worth a button. */
public record Preset(Text name, Values state) {}
