-- Small official lists that come with the place's folder, so that an empty system can already answer: the occupational
-- routes and their other names, the T Levels, the middles of postcode sectors.
create table route (
  name text primary key,
  position integer not null unique
);
create table route_alias (
  alias text primary key check (alias = lower(alias)),
  route text not null references route
);
alter table gateway_route add foreign key (route) references route;

create table t_level (
  learn_aim_ref text primary key check (learn_aim_ref ~ '^[0-9A-Z]{8}$'),
  title text not null,
  start_year integer not null check (start_year between 2020 and 2100),
  route text not null references route,
  -- the newer version of the same T Level
  replaced_by text references t_level
);

create table postcode_sector (
  sector text primary key check (sector ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]$'),
  latitude double precision not null check (latitude between 49 and 61),
  longitude double precision not null check (longitude between -9 and 2),
  postcodes integer not null check (postcodes > 0)
);
