-- What training a run again has shown: waiting, verified, different (with the first step that differs) or too-long.
ALTER TABLE run ADD COLUMN verification VARCHAR(9) NOT NULL DEFAULT 'waiting';
ALTER TABLE run ADD COLUMN different_step INTEGER;
CREATE INDEX run_waiting ON run (verification, created_at, id);

-- The queue, as db-scheduler expects it. The names of the types are known to PostgreSQL; SQLite takes any.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMPTZ  NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMPTZ,
    last_failure         TIMESTAMPTZ,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMPTZ,
    version              BIGINT       NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);
