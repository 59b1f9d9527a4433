package downhill.server.runs;

/**
 * A saved run without its curves. The nickname is {@code #} and a number if the class hides it, {@code config} the JSON
 * of {@link RunJson}; class and member may be null.
 */
public record RunSummary(
        String id,
        String nickname,
        long createdAt,
        String config,
        int step,
        double loss,
        double trainAccuracy,
        double testAccuracy,
        String fingerprint,
        Verification verification,
        String classCode,
        Integer member) {}
