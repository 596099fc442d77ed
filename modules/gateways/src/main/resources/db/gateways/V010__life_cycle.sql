-- The whole way of a choice: what was said beside each stage, and meetings.
alter table offer_condition
  add column achieved integer check (achieved between 0 and 9),
  add column checked_on date,
  add column checked_by uuid,
  add check ((achieved is null) = (checked_on is null) and (achieved is null) = (checked_by is null));

alter table choice
  add column offers integer not null default 0,
  add column likelihood text check (likelihood in ('LIKELY', 'POSSIBLE', 'UNLIKELY')),
  add column instead text check (instead in ('LOWER_OFFER', 'OTHER_LEVEL', 'REFERRED')),
  add column left_by uuid,
  add column left_on date,
  add column left_from text,
  add column by_default boolean,
  add column deferral text,
  add column deferral_asked date,
  add column place_held boolean,
  add column deferred_from text check (deferred_from in ('FIRM', 'CONFIRMED')),
  add check (likelihood is not null or stage <> 'WAITLISTED'),
  add check (instead is not null or stage <> 'CONDITIONS_NOT_MET'),
  add check (place_held is not null and deferred_from is not null or stage <> 'DEFERRED');

-- A meeting about one choice: one at a time, and what was called off stays to be read.
create table interview (
  id uuid primary key,
  choice uuid not null references choice on delete cascade,
  person uuid not null,
  provider uuid not null,
  starts timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  place text not null check (length(place) between 1 and 300),
  note text not null default '' check (length(note) <= 1000),
  stage text not null check (stage in ('ARRANGED', 'CANCELLED')),
  sequence integer not null default 0,
  changed timestamptz not null,
  version integer not null default 0
);
create unique index interview_once on interview (choice) where stage = 'ARRANGED';
create index interview_by_choice on interview (choice);
create index interview_by_person on interview (person);

alter table interview enable row level security;
alter table interview force row level security;
-- she reads it, and taking her choice back calls it off; she never makes one
create policy own_reads on interview for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy own_calls_off on interview for update
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON')
  with check (stage = 'CANCELLED');
create policy system on interview
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy provider on interview
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.id = interview.choice));
