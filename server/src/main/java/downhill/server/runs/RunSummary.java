package downhill.server.runs;

/**
 * A saved run without its curves, as a list shows it.
 *
 * @param id UUID, lower case
 * @param nickname what the owner is called; {@code #} and the number of a member whose name the class does not show
 * @param createdAt when it was saved, milliseconds since 1970-01-01 UTC
 * @param config the configuration, as the JSON object {@link RunJson} writes
 * @param step how many steps had been done
 * @param loss loss of the last mini-batch
 * @param trainAccuracy accuracy on the training images
 * @param testAccuracy accuracy on the test images
 * @param fingerprint hash of the weights
 * @param verification what training it again has shown
 * @param classCode code of its class, or null
 * @param member number of the member of the class who has saved it, or null
 */
record RunSummary(
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
