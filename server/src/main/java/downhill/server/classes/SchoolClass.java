package downhill.server.classes;

/**
 * A class: what its teacher has chosen, and how far it has come.
 *
 * @param code its code
 * @param createdAt when it was made, milliseconds since 1970-01-01 UTC
 * @param title its title, 1 to 80 characters
 * @param state {@code open}, {@code paused} or {@code closed}
 * @param names whether the board shows nicknames
 * @param freeNames whether students may write nicknames of their own
 * @param hold whether what follows a guess waits until the teacher reveals it
 * @param target where students go, an address of this site; may be empty
 * @param task what they do there, at most 200 characters; may be empty
 * @param members how many have joined
 * @param lastEvent number of the last event
 */
record SchoolClass(
        String code,
        long createdAt,
        String title,
        String state,
        boolean names,
        boolean freeNames,
        boolean hold,
        String target,
        String task,
        int members,
        long lastEvent) {
    static final String OPEN = "open";
    static final String PAUSED = "paused";
    static final String CLOSED = "closed";
}
