-- The place this database is run for, as its folder of data says. Loaded whole, by the owner, in one transaction.
create table place (
  single boolean primary key default true check (single),
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null,
  authority text not null,
  adjective text not null,
  -- hash over every file of the folder: the same folder again changes nothing
  revision text not null,
  loaded_at timestamptz not null
);

create table borough (
  code text primary key,
  la_code text not null unique,
  name text not null unique,
  position integer not null unique,
  -- outline as the path of an SVG, in the place's own box
  outline text not null default ''
);

create table gateway (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null unique,
  summary text not null,
  position integer not null unique
);
create table gateway_alias (
  alias text primary key check (alias = lower(alias)),
  gateway text not null references gateway
);
create table gateway_route (
  gateway text not null references gateway,
  route text not null,
  position integer not null,
  primary key (gateway, route)
);
create table gateway_occupation (
  gateway text not null references gateway,
  soc_2020 text not null check (soc_2020 ~ '^[1-9][0-9]{0,3}$'),
  position integer not null,
  primary key (gateway, soc_2020)
);
create table gateway_subject_area (
  gateway text not null references gateway,
  ssa_tier_2 text not null check (ssa_tier_2 ~ '^[0-9]{1,2}\.[0-9]{2}$'),
  position integer not null,
  primary key (gateway, ssa_tier_2)
);

create table sector_test (
  number integer primary key check (number between 1 and 5),
  question text not null
);
create table gateway_test (
  gateway text not null references gateway,
  number integer not null references sector_test,
  verdict text not null check (verdict in ('MET', 'PARTLY', 'NOT_MET', 'NOT_ASSESSED')),
  evidence text not null,
  as_at date,
  source text,
  primary key (gateway, number),
  -- a verdict stands on evidence of a date and a source
  check (verdict = 'NOT_ASSESSED' or (evidence <> '' and as_at is not null and source <> ''))
);

create table subject (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null unique,
  core boolean not null,
  position integer not null unique
);
create table subject_gateway (
  subject text not null references subject,
  gateway text not null references gateway,
  primary key (subject, gateway)
);

create table sub_system (
  code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null unique,
  position integer not null unique
);

-- Days that do not count, and terms. A borough's terms are the default of its schools; a school may have its own.
-- The bank holidays that count: those of the place's folder, kept in step with newer official lists.
create table holiday (
  day date primary key,
  name text not null,
  substitute boolean not null
);
create table closed_range (
  name text not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  source text not null,
  exclude using gist (daterange(first_day, last_day, '[]') with &&)
);
create table school_term (
  borough text references borough,
  organisation uuid,
  name text not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  source text not null,
  check ((borough is null) <> (organisation is null)),
  exclude using gist (borough with =, daterange(first_day, last_day, '[]') with &&),
  exclude using gist (organisation with =, daterange(first_day, last_day, '[]') with &&)
);

create table place_setting (
  key text not null check (key ~ '^[a-z][a-z0-9_.]*$'),
  value text not null,
  since date not null,
  -- first day on which it no longer holds
  until date check (until > since),
  source text not null,
  exclude using gist (key with =, daterange(since, until) with &&)
);
create table place_document (
  name text primary key check (name ~ '^[a-z][a-z0-9-]*$'),
  json text not null,
  sha256 text not null
);
create table place_source (
  position integer primary key,
  title text not null,
  publisher text not null,
  as_at text not null,
  licence text not null,
  attribution text not null default '',
  address text not null default ''
);
