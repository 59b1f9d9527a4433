-- What a teacher leads with. The same statements run on SQLite and on PostgreSQL.
-- The scene on the wall, a JSON object; empty before the first one.
ALTER TABLE class ADD COLUMN scene VARCHAR(800) NOT NULL DEFAULT '';
-- Whether others may still join.
ALTER TABLE class ADD COLUMN joining INTEGER NOT NULL DEFAULT 1;
-- When its teacher deleted it, milliseconds; it is restored or deleted for good later. NULL for all others.
ALTER TABLE class ADD COLUMN deleted_at BIGINT;
-- Whether everybody may see the guesses of the round, which the answer need not be revealed for.
ALTER TABLE class_question ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;
UPDATE class_question SET shown = revealed;
