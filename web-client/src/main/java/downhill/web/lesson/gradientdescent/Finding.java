package downhill.web.lesson.gradientdescent;

/**
 * What the detective has found.
 *
 * @param verdict what happened
 * @param step at which step it was plain: where the walk arrived or froze; otherwise the last step
 */
record Finding(Verdict verdict, int step) {}
