-- One row: what this database is for. A database with real accounts can never be shown as a demonstration.
create table installation (
  one boolean primary key default true check (one),
  demonstration boolean not null default false
);
insert into installation default values;

create table account (
  person uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  password text,
  demonstration boolean not null default false,
  failures integer not null default 0,
  wait_until timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  version integer not null default 0
);

-- Where a person is signed in. Only the SHA-256 of the cookie's token is kept.
create table sign_in (
  id uuid primary key,
  token bytea not null unique,
  person uuid not null references account,
  seat uuid,
  device text not null,
  idle_minutes integer not null,
  created_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sign_in_person on sign_in (person) where ended_at is null;

create table invitation (
  token bytea primary key,
  person uuid not null,
  login text not null,
  name text not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_person on invitation (person);
