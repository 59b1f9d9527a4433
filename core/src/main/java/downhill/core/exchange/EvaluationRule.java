package downhill.core.exchange;

/** After which steps the accuracies of a recorded run were taken. The last step of a record is always one of them. */
public enum EvaluationRule {
    /** After the book's updates i = 0, e, 2e, …, which are steps 1, e + 1, 2e + 1, …, for e steps an epoch. */
    BOOK,
    /** Before those updates, at steps 0, e, 2e, …: records from before 25 November 2026, which do not say so. */
    EPOCH
}
