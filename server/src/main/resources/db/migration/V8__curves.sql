-- The curves of a run, 35 to 41 KB of it, in a table of their own: lists and boards read runs without walking through them.
-- The same statements run on SQLite and on PostgreSQL.
CREATE TABLE run_curves (
    run    VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
    curves TEXT        NOT NULL CHECK (length(curves) <= 200000)
);
INSERT INTO run_curves (run, curves) SELECT id, curves FROM run;
ALTER TABLE run DROP COLUMN curves;

-- How much a member shares, and what an operator or a teacher deletes by its owner.
CREATE INDEX run_of_member ON run (class, member);
CREATE INDEX benchmark_of_member ON benchmark (class, member);
CREATE INDEX run_of_nickname ON run (nickname);
CREATE INDEX benchmark_of_nickname ON benchmark (nickname);
