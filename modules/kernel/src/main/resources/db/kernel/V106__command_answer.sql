-- Where a form that was carried out led to: the same form sent again leads there too, whatever the page would say now.
create table command_answer (
  id uuid primary key,
  person uuid not null,
  fields bytea not null,
  location text not null check (length(location) <= 2100),
  at timestamptz not null default clock_timestamp()
);
create index command_answer_at on command_answer (at);
