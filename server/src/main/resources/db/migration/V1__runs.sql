-- Saved runs. The same statements run on SQLite and on PostgreSQL.
-- Times are milliseconds since 1970-01-01 UTC. length() counts characters on both.
CREATE TABLE run (
    id             VARCHAR(36)      NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    created_at     BIGINT           NOT NULL,
    nickname       VARCHAR(40)      NOT NULL CHECK (length(nickname) BETWEEN 1 AND 40),
    -- JSON objects, written by the server from values it has checked.
    config         TEXT             NOT NULL CHECK (length(config) <= 1000),
    curves         TEXT             NOT NULL CHECK (length(curves) <= 200000),
    step           INTEGER          NOT NULL,
    loss           DOUBLE PRECISION NOT NULL,
    train_accuracy DOUBLE PRECISION NOT NULL,
    test_accuracy  DOUBLE PRECISION NOT NULL,
    fingerprint    VARCHAR(16)      NOT NULL CHECK (length(fingerprint) = 16),
    -- SHA-256 of the token that deletes this run, as hexadecimal digits.
    token_hash     VARCHAR(64)      NOT NULL CHECK (length(token_hash) = 64)
);

-- The list of runs goes from the newest to the oldest.
CREATE INDEX run_newest_first ON run (created_at DESC, id DESC);
