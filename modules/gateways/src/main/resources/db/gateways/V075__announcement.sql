-- A date that moved is told to everybody with a form in the round, so many at a time. How far that is stands here, and is
-- written with the mails themselves: whatever stops in between goes on where it was, and nobody is told twice.
create table announcement (
  change uuid primary key references timetable_change on delete cascade,
  cycle uuid not null references cycle,
  asked_at timestamptz not null,
  -- the last form whose owner was told
  reached uuid,
  told integer not null default 0 check (told >= 0),
  finished_at timestamptz check (finished_at >= asked_at)
);
create index announcement_open on announcement (asked_at) where finished_at is null;
create index application_by_cycle on application (cycle, id);
