-- A round that people drew up or moved is theirs: the place's file no longer overwrites it.
alter table cycle add column kept boolean not null default false;

-- A date of a round moves when one person proposed it with a reason and another confirmed it.
create table timetable_change (
  id uuid primary key,
  cycle uuid not null references cycle,
  day text not null check (day in ('OPENS', 'EQUAL_CONSIDERATION', 'CLOSES', 'RESULTS_DAY', 'OFFERS_END',
                                   'CARRY_OVER_OPENS')),
  was date not null,
  becomes date not null check (becomes <> was),
  reason text not null check (length(reason) between 1 and 600),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  confirmed boolean,
  version integer not null default 0,
  constraint timetable_change_two_people check (decided_by <> proposed_by),
  check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null))
);
create unique index timetable_change_once on timetable_change (cycle, day) where decided_by is null;
create index timetable_change_by_cycle on timetable_change (cycle, proposed_at);
