package downhill.server.e2e;

import java.util.List;
import java.util.Optional;

/** Programs that tests need, and how to come by them. */
interface Wanted<T> {

    /** Looks whether they are there. */
    Optional<T> find();

    /** Begins the sentence that is said when they are not: who needs what. */
    String need();

    /** Says in a few words what is there. */
    String found();

    /** The packages of Debian that they are in. */
    List<String> debianPackages();

    /** How else to run, or not to run, the tests. */
    String otherwise();

    /** Ends the sentence that is said when they are not there: what to do. */
    default String remedy() {
        return "install them (on Debian: apt-get install %s), %s."
                .formatted(String.join(" ", debianPackages()), otherwise());
    }

    /**
     * The sentence that is said when they are not there.
     *
     * @param when what has been done, with a space at its end; may be empty
     */
    default String missing(String when) {
        return "%s, but %s%s: %s".formatted(need(), when, found(), remedy());
    }
}
