-- Whose offers never end by default: somebody talks to her instead. That is all there is, no reason is kept.
create table protection (
  person uuid primary key,
  since timestamptz not null,
  by uuid not null
);
alter table protection enable row level security;
alter table protection force row level security;
create policy system on protection using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy secretariat on protection using ((select current_setting('app.role', true)) = 'SECRETARY');

-- How many offers of a round were expected to end unanswered when somebody said: go on. Found to be more than twice as
-- many, it is stopped, and another one has to be made.
create table forecast (
  id uuid primary key,
  cycle uuid not null references cycle,
  expected integer not null check (expected >= 0),
  made_by uuid not null,
  made_at timestamptz not null,
  found integer check (found > 2 * expected),
  stopped_at timestamptz,
  version integer not null default 0,
  check ((found is null) = (stopped_at is null))
);
create unique index forecast_once on forecast (cycle) where stopped_at is null;

alter table choice add check (by_default is not true or stage = 'DECLINED');
