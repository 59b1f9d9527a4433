-- Classes. The same statements run on SQLite and on PostgreSQL; what is true or false is 1 or 0.
CREATE TABLE class (
    code       VARCHAR(6)   NOT NULL PRIMARY KEY CHECK (length(code) = 6),
    created_at BIGINT       NOT NULL,
    title      VARCHAR(80)  NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    -- open, paused or closed.
    state      VARCHAR(6)   NOT NULL,
    -- Whether the board shows nicknames, and whether students may write their own.
    names      INTEGER      NOT NULL,
    free_names INTEGER      NOT NULL,
    -- Whether a lesson waits with what follows a guess until the teacher reveals it.
    hold       INTEGER      NOT NULL,
    -- Where students go, an address of this site, and what they do there; either may be empty.
    target     VARCHAR(500) NOT NULL,
    task       VARCHAR(200) NOT NULL,
    -- SHA-256 of the teacher's key, as hexadecimal digits.
    key_hash   VARCHAR(64)  NOT NULL CHECK (length(key_hash) = 64),
    -- The last numbers given to a member and to an event.
    members    INTEGER      NOT NULL DEFAULT 0,
    last_event BIGINT       NOT NULL DEFAULT 0
);

-- Who has joined: a number and a nickname.
CREATE TABLE class_member (
    class     VARCHAR(6)  NOT NULL REFERENCES class (code) ON DELETE CASCADE,
    number    INTEGER     NOT NULL,
    nickname  VARCHAR(40) NOT NULL CHECK (length(nickname) BETWEEN 1 AND 40),
    hidden    INTEGER     NOT NULL DEFAULT 0,
    joined_at BIGINT      NOT NULL,
    -- SHA-256 of the key that the student's browser made.
    key_hash  VARCHAR(64) NOT NULL CHECK (length(key_hash) = 64),
    PRIMARY KEY (class, number),
    UNIQUE (class, nickname),
    UNIQUE (class, key_hash)
);

-- Questions of lessons that the class has come to. No row is round 1, not revealed.
CREATE TABLE class_question (
    class    VARCHAR(6)  NOT NULL REFERENCES class (code) ON DELETE CASCADE,
    lesson   VARCHAR(40) NOT NULL,
    question VARCHAR(40) NOT NULL,
    round    INTEGER     NOT NULL,
    revealed INTEGER     NOT NULL,
    PRIMARY KEY (class, lesson, question)
);

-- Guesses: a number, or the place of a choice.
CREATE TABLE class_guess (
    class    VARCHAR(6)       NOT NULL REFERENCES class (code) ON DELETE CASCADE,
    lesson   VARCHAR(40)      NOT NULL,
    question VARCHAR(40)      NOT NULL,
    round    INTEGER          NOT NULL,
    member   INTEGER          NOT NULL,
    answer   DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (class, lesson, question, round, member)
);

-- What has happened in a class, in order: what streams tell their listeners. A row has no name in it.
CREATE TABLE class_event (
    class  VARCHAR(6)   NOT NULL REFERENCES class (code) ON DELETE CASCADE,
    number BIGINT       NOT NULL,
    kind   VARCHAR(12)  NOT NULL,
    -- A JSON object, or the id of the run that it is about.
    body   VARCHAR(400) NOT NULL,
    PRIMARY KEY (class, number)
);

ALTER TABLE run ADD COLUMN class VARCHAR(6);
ALTER TABLE run ADD COLUMN member INTEGER;
-- Its loss at a few dozen steps, a JSON list, for boards that show many runs at once.
ALTER TABLE run ADD COLUMN sketch VARCHAR(2000);
CREATE INDEX run_of_class ON run (class, created_at, id);
