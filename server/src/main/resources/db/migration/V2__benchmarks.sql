-- Measurements of readers' devices. The same statements run on SQLite and on PostgreSQL.
CREATE TABLE benchmark (
    id         VARCHAR(36) NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    created_at BIGINT      NOT NULL,
    nickname   VARCHAR(40) NOT NULL CHECK (length(nickname) BETWEEN 1 AND 40),
    device     VARCHAR(80) NOT NULL CHECK (length(device) BETWEEN 1 AND 80),
    browser    VARCHAR(80) NOT NULL CHECK (length(browser) BETWEEN 1 AND 80),
    -- A JSON object of all its rows, written by the server from values it has checked.
    speeds     TEXT        NOT NULL CHECK (length(speeds) <= 30000),
    -- Its fastest step of the book's network, in nanoseconds.
    step_nanos BIGINT      NOT NULL CHECK (step_nanos >= 0),
    -- SHA-256 of the token that deletes this measurement, as hexadecimal digits.
    token_hash VARCHAR(64) NOT NULL CHECK (length(token_hash) = 64)
);

-- The list goes from the newest to the oldest, or from the fastest to the slowest.
CREATE INDEX benchmark_newest_first ON benchmark (created_at DESC, id DESC);
CREATE INDEX benchmark_fastest_first ON benchmark (step_nanos, id);
