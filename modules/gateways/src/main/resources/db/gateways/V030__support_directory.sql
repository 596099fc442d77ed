-- Support and enrichment after the Open Referral UK model: what there is, where, when, for whom. Public facts only.
create table support_service (
  id uuid primary key,
  organisation uuid not null,
  organisation_name text not null check (organisation_name <> ''),
  organisation_description text not null default '',
  organisation_website text,
  name text not null check (name <> ''),
  description text not null default '',
  url text,
  email text,
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
  fees text,
  minimum_age integer check (minimum_age between 0 and 130),
  maximum_age integer check (maximum_age between 0 and 130),
  alert text,
  -- the day somebody last made sure that all this is true
  assured date,
  -- codes of the place's topics, found from the taxonomy terms
  topics text[] not null default '{}',
  free boolean not null default false,
  stage text not null check (stage in ('DRAFT', 'MODERATED', 'LIVE', 'STALE', 'HIDDEN', 'RETIRED')),
  -- of what the source said: the same again changes nothing
  fingerprint text not null,
  source text not null check (source <> ''),
  reason text,
  modified timestamptz not null,
  demonstration boolean not null default false,
  version integer not null default 0,
  check (minimum_age <= maximum_age),
  words tsvector not null generated always as (
    to_tsvector('simple', name || ' ' || organisation_name || ' ' || description)) stored
);
create index support_service_by_words on support_service using gin (words) with (fastupdate = off)
  where stage in ('LIVE', 'STALE');
create index support_service_by_topic on support_service using gin (topics) with (fastupdate = off)
  where stage in ('LIVE', 'STALE');
create index support_service_by_name on support_service (name, id) where stage in ('LIVE', 'STALE');
create index support_service_by_stage on support_service (stage, assured);

-- A service at a location (ORUK service_at_location with its location).
create table support_venue (
  service uuid not null references support_service on delete cascade,
  place integer not null,
  id uuid not null,
  location uuid not null,
  name text not null default '',
  address text not null default '',
  postcode text,
  latitude double precision check (latitude between -85 and 85),
  longitude double precision check (longitude between -180 and 180),
  accessibility text,
  primary key (service, place),
  check ((latitude is null) = (longitude is null)),
  spot point generated always as (
    case when latitude is null then null
         else point(radians(longitude), ln(tan(pi() / 4 + radians(latitude) / 2))) end) stored
);
create index support_venue_by_spot on support_venue using gist (spot);

-- When it is open, as a rule of RFC 5545.
create table support_schedule (
  service uuid not null references support_service on delete cascade,
  place integer not null,
  id uuid not null,
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  every integer check (every between 1 and 52),
  byday text,
  begins date,
  valid_from date,
  valid_to date,
  opens_at time,
  closes_at time,
  description text,
  primary key (service, place)
);

create table support_cost (
  service uuid not null references support_service on delete cascade,
  place integer not null,
  id uuid not null,
  name text,
  amount numeric(10, 2) check (amount >= 0),
  description text,
  primary key (service, place)
);

create table support_term (
  service uuid not null references support_service on delete cascade,
  place integer not null,
  id uuid not null,
  term uuid not null,
  name text not null,
  taxonomy text,
  primary key (service, place)
);

-- A file of services as it was sent: counted first, then applied whole.
create table service_list (
  id uuid primary key,
  source text not null check (source <> ''),
  content text not null,
  sent_at timestamptz not null,
  applied_at timestamptz,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  version integer not null default 0
);
create index service_list_by_day on service_list (sent_at desc);
