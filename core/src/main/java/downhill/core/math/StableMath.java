package downhill.core.math;

/** Placeholder. */
public final class StableMath {
    private StableMath() {}
}
