-- Papers by the hash of their bytes, which lie in a directory. An erased one leaves its row, so that nobody wonders.
create table file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  stored_at timestamptz not null default clock_timestamp(),
  erased_at timestamptz,
  erased_why text,
  removed_at timestamptz,
  check ((erased_at is null) = (erased_why is null))
);
create index file_erased on file (erased_at) where erased_at is not null and removed_at is null;

-- How many files a person added on a day; the limit is in the statement that counts.
create table file_tally (
  person uuid not null,
  day date not null,
  files integer not null,
  primary key (person, day)
);
create index file_tally_day on file_tally (day);
