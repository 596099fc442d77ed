-- Timed work: who does it now and what came of it. One node at a time, by the database's clock.
create table job_lease (
  name text primary key,
  holder text,
  held_until timestamptz,
  due_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  done bigint,
  failures integer not null default 0,
  failed_at timestamptz,
  fault text
);
