package downhill.core.network;

/** What a hidden unit makes of its sum z. */
public enum Activation {
    /** 1 / (1 + exp(-z)), the chapter's choice. */
    SIGMOID,
    /** max(0, z), which the book meets in chapter 5. Its slope at 0 is taken as 0. */
    RELU
}
