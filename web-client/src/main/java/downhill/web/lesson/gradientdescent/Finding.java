package downhill.web.lesson.gradientdescent;

/** What the detective has found. */
record Finding(Verdict verdict, int step) {}
