-- What has been deleted stays deleted, also where a browser still waits to send it. The same statements run on SQLite and
-- on PostgreSQL. Of a run or a measurement nothing is kept but its id, which its browser drew at random.
CREATE TABLE deleted (
    id         VARCHAR(36) NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted_at BIGINT      NOT NULL
);
CREATE INDEX deleted_oldest_first ON deleted (deleted_at, id);
