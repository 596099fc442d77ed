-- What the public reads: filled from the snapshot of a publication and from nothing else. The role ginnel_public may
-- read these five tables and nothing besides.
create table published_meeting (
  meeting_id uuid primary key,
  board_id uuid not null,
  board_name text not null,
  day date not null,
  starts time not null,
  ends time not null,
  location text not null,
  status text not null check (status in ('CONFIRMED', 'CANCELLED', 'POSTPONED')),
  status_reason text,
  serial integer not null,
  sequence integer not null,
  modified timestamptz not null
);
create index published_meeting_day on published_meeting (day);

create table published_file (
  id uuid primary key,
  name text not null,
  content bytea not null
);

create table published_version (
  meeting_id uuid not null references published_meeting,
  serial integer not null,
  issued_at timestamptz not null,
  seal text not null,
  clear_days integer not null,
  clear_days_needed integer not null,
  counted_days text not null,
  short_notice text,
  pack_id uuid references published_file on delete set null,
  pack_bytes bigint,
  primary key (meeting_id, serial)
);

create table published_item (
  meeting_id uuid not null,
  serial integer not null,
  number integer not null,
  title text not null,
  purpose text,
  lead text,
  minutes integer,
  exempt text,
  part_exempt text,
  added boolean not null,
  primary key (meeting_id, serial, number),
  foreign key (meeting_id, serial) references published_version,
  check (exempt is null or (purpose is null and lead is null and minutes is null))
);

create table published_paper (
  meeting_id uuid not null,
  serial integer not null,
  label text not null,
  number integer not null,
  paper_id uuid not null,
  title text,
  pages integer,
  bytes bigint,
  file_id uuid references published_file on delete set null,
  withdrawn_on date,
  withdrawal text,
  primary key (meeting_id, serial, label),
  foreign key (meeting_id, serial, number) references published_item,
  check (withdrawn_on is null or (title is null and pages is null and bytes is null and withdrawal is not null))
);

-- Nothing published is rewritten; a withdrawn paper loses its words, a version its pack.
revoke update, delete on published_item from ginnel_app;
revoke update, delete on published_paper, published_version from ginnel_app;
grant update (title, pages, bytes, file_id, withdrawn_on, withdrawal) on published_paper to ginnel_app;
grant update (pack_id, pack_bytes) on published_version to ginnel_app;
revoke delete on published_meeting from ginnel_app;

grant select on published_meeting, published_version, published_item, published_paper, published_file to ginnel_public;
