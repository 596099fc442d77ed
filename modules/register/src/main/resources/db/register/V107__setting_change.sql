-- A setting that people changed on the page: kept apart from the place's file, which is written anew at each start. What
-- two people confirmed holds from its first day on, whatever the file says; nothing is ever taken out of here.
create table setting_change (
  id uuid primary key,
  key text not null check (key ~ '^[a-z][a-z0-9_.]*$'),
  was text not null,
  becomes text not null check (length(becomes) <= 300),
  since date not null,
  reason text not null check (length(reason) between 1 and 600),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  confirmed boolean,
  version integer not null default 0,
  constraint setting_change_two_people check (decided_by <> proposed_by),
  check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null))
);
-- one proposal a setting and first day; what holds from one day on is one value
create unique index setting_change_once on setting_change (key) where decided_by is null;
create unique index setting_change_one_value on setting_change (key, since) where confirmed;
