-- What /healthz writes and deletes again, to know that saving works. The same statements run on SQLite and on PostgreSQL.
CREATE TABLE health (
    id      INTEGER NOT NULL PRIMARY KEY,
    -- As long as the longest run that may be saved, so that there is room for one where there is for this.
    content TEXT    NOT NULL
);
