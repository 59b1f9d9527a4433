package downhill.web.engine;

/**
 * Which engine the reader asks for. It changes the speed of a run, never its numbers.
 *
 * @param plain whether to use the plain loops even where there is SIMD
 * @param workers how many workers do every step; 0 leaves it to the machine, which may find one to be faster
 */
public record EnginePreference(boolean plain, int workers) {
    public static final EnginePreference FASTEST = new EnginePreference(false, 0);

    /** The plain loops. */
    public static final EnginePreference JAVA = new EnginePreference(true, 0);

    public static final EnginePreference ONE_WORKER = new EnginePreference(false, 1);

    /**
     * Reads the preference of an address, whose parts may be null.
     *
     * @param path {@code java} for the plain loops; anything else leaves it to the browser
     * @param workers 1 to {@link Engines#MAX_WORKERS}; anything else leaves it to the machine
     */
    public static EnginePreference of(String path, String workers) {
        boolean digit =
                workers != null && workers.length() == 1 && workers.charAt(0) >= '1' && workers.charAt(0) <= '8';
        return new EnginePreference("java".equals(path), digit ? workers.charAt(0) - '0' : 0);
    }
}
