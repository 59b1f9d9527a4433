package downhill.server.classes;

/** A class: the choices of its teacher, and its last numbers. Target, task and scene may be empty, deletedAt is null. */
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
        boolean joining,
        String scene,
        Long deletedAt,
        int members,
        long lastEvent) {
    static final String OPEN = "open";
    static final String PAUSED = "paused";
    static final String CLOSED = "closed";
}
