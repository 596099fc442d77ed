-- One round of applications: who enters at this age in this year. Loaded from the place's timetable.
create table cycle (
  id uuid primary key,
  entry integer not null check (entry between 14 and 99),
  year integer not null check (year between 2020 and 2100),
  opens date not null,
  equal_consideration date not null check (equal_consideration >= opens),
  decide_by_days integer not null check (decide_by_days > 0),
  closes timestamptz not null,
  grace_minutes integer not null check (grace_minutes between 0 and 60),
  reply_by_days integer not null check (reply_by_days > 0),
  results_day date not null,
  offers_end date not null,
  carry_over_opens date not null,
  version integer not null default 0,
  unique (entry, year),
  check (closes > opens),
  check (offers_end >= equal_consideration),
  check (carry_over_opens > offers_end),
  -- two rounds of one age never overlap; the age as a range, so that no extension is needed
  constraint cycle_no_overlap exclude using gist (
    int4range(entry, entry, '[]') with &&,
    daterange(opens, offers_end, '[]') with &&)
);
