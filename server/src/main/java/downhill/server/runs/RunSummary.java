package downhill.server.runs;

/**
 * A saved run without its whole curves. A hidden nickname is {@code #} and a number; class and member may be null, and so may the
 * JSON of {@link LossSketch}, which runs from before it do not have.
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
        Integer member,
        String sketch) {}
