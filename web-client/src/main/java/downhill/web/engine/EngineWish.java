package downhill.web.engine;

/**
 * What the reader wants of the engine. It changes the speed of a run, never its numbers.
 *
 * @param plain whether to use the plain loops even where there is SIMD
 * @param workers how many workers do every step; 0 leaves it to the machine, which may find one to be faster
 */
public record EngineWish(boolean plain, int workers) {
    /** The fastest that the browser offers. */
    public static final EngineWish FASTEST = new EngineWish(false, 0);

    /** SIMD in one worker. */
    public static final EngineWish ONE_WORKER = new EngineWish(false, 1);

    /**
     * Reads the wish of an address.
     *
     * @param path {@code java} for the plain loops; anything else, or null, leaves it to the browser
     * @param workers 1 to {@link Engines#MAX_WORKERS}; anything else, or null, leaves it to the machine
     * @return the wish
     */
    public static EngineWish of(String path, String workers) {
        boolean digit =
                workers != null && workers.length() == 1 && workers.charAt(0) >= '1' && workers.charAt(0) <= '8';
        return new EngineWish("java".equals(path), digit ? workers.charAt(0) - '0' : 0);
    }
}
