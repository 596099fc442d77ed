-- A course as a provider offers it: one site, one start. Public facts only.
create table offering (
  id uuid primary key,
  title text not null check (title <> ''),
  kind text not null check (kind in ('T_LEVEL', 'APPRENTICESHIP', 'TOQ', 'HTQ', 'HIGHER_APPRENTICESHIP')),
  level integer not null check (level between 1 and 8),
  provider uuid not null,
  -- as the register had it when the course was published or confirmed; searched and shown
  provider_name text not null,
  site_name text not null,
  postcode text,
  latitude double precision check (latitude between -85 and 85),
  longitude double precision check (longitude between -180 and 180),
  learn_aim_ref text check (learn_aim_ref ~ '^[0-9A-Z]{7}[0-9X]$'),
  standard text check (standard ~ '^ST[0-9]{4}$'),
  gateways text[] not null check (cardinality(gateways) > 0),
  starts date not null,
  places integer not null check (places > 0),
  -- how many offers a provider makes for each place, knowing that some will say no
  over_offer numeric(3, 2) not null default 1 check (over_offer between 1 and 3),
  open_offers integer not null default 0,
  entry text not null default '',
  support text not null default '',
  status text not null check (status in ('OPEN', 'PAUSED', 'CLOSED')),
  updated timestamptz not null,
  demonstration boolean not null default false,
  version integer not null default 0,
  check ((latitude is null) = (longitude is null)),
  check ((learn_aim_ref is null) <> (standard is null)),
  -- never above the provider's allowance, whoever writes and however many at once
  constraint offering_capacity check (open_offers between 0 and floor(places * over_offer)),
  words tsvector not null generated always as (
    to_tsvector('simple', title || ' ' || provider_name || ' ' || site_name || ' ' || entry || ' ' || support)) stored,
  -- Mercator's map keeps shapes: the nearest on it is the nearest on the ground
  spot point generated always as (
    case when latitude is null then null
         else point(radians(longitude), ln(tan(pi() / 4 + radians(latitude) / 2))) end) stored
);
-- read often, written seldom: no list of entries that wait to be sorted in
create index offering_by_words on offering using gin (words) with (fastupdate = off) where status = 'OPEN';
create index offering_by_spot on offering using gist (spot) where status = 'OPEN';
create index offering_by_gateway on offering using gin (gateways) with (fastupdate = off) where status = 'OPEN';
create index offering_by_start on offering (starts, title, id) where status = 'OPEN';
create index offering_by_provider on offering (provider);
