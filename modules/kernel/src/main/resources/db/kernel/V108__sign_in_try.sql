-- Wrong passwords for each address typed, known or not: who is told to wait learns nothing about which accounts exist.
-- Only a keyed hash of the address is kept, and for a day.
create table sign_in_try (
  address bytea primary key,
  failures integer not null,
  wait_until timestamptz,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_try_at on sign_in_try (at);

alter table account drop column failures, drop column wait_until;
