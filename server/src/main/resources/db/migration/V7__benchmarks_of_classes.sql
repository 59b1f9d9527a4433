-- Measurements that members of a class share with the class alone. The same statements run on SQLite and on PostgreSQL.
ALTER TABLE benchmark ADD COLUMN class VARCHAR(6);
ALTER TABLE benchmark ADD COLUMN member INTEGER;
CREATE INDEX benchmark_of_class ON benchmark (class, step_nanos, id);
