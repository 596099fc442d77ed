-- Every reading of an official list: what was read, when, by whom, and what came of it. Kept, never deleted.
create table intake_run (
  id uuid primary key,
  kind text not null,
  format text,
  file_name text not null,
  sha256 text,
  bytes bigint,
  -- the day the list describes, as whoever imports it says
  date_of_data date not null,
  source text not null,
  licence text not null,
  -- the person; null for the command line and the start of the product
  who uuid,
  dry_run boolean not null,
  -- the stored upload this run reads; null for a file of the command line
  upload uuid,
  state text not null check (state in ('WAITING', 'READING', 'CHECKED', 'APPLIED', 'REFUSED', 'INTERRUPTED')),
  read bigint not null default 0,
  added bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  ended bigint not null default 0,
  refused bigint not null default 0,
  -- why the whole file was refused, as a sentence, and the line it was seen at
  refusal text,
  refusal_line bigint,
  started timestamptz not null default now(),
  touched timestamptz not null default now(),
  finished timestamptz,
  check ((state in ('WAITING', 'READING')) = (finished is null)),
  check ((state = 'REFUSED') = (refusal is not null))
);
create index intake_run_by_kind on intake_run (kind, started desc);
create index intake_run_by_start on intake_run (started desc, id);

-- Rows that were left out, with the reason. The first thousand of a run are kept, all are counted.
create table intake_refusal (
  run uuid not null references intake_run,
  line bigint not null,
  position integer not null,
  column_name text not null,
  value text not null,
  reason text not null,
  primary key (run, line, position)
);

-- A file sent from the page, compressed, in parts, until it was applied or a day has passed.
create table intake_upload (
  id uuid primary key,
  file_name text not null,
  sent timestamptz not null default now(),
  complete boolean not null default false
);
create table intake_upload_part (
  upload uuid not null references intake_upload on delete cascade,
  part integer not null,
  content bytea not null,
  primary key (upload, part)
);
