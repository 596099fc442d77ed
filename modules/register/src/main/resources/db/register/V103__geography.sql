create table ward (
  code text primary key,
  name text not null,
  borough text not null,
  borough_name text not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index ward_by_borough on ward (borough);

create table postcode (
  postcode text primary key,
  sector text not null,
  district text not null,
  quality integer,
  easting integer not null,
  northing integer not null,
  latitude double precision not null,
  longitude double precision not null,
  borough text,
  ward text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index postcode_by_sector on postcode (sector);

-- The middle of the postcodes of a sector ("M14 5") or district ("M14").
create table postcode_sector (
  sector text primary key,
  district boolean not null default false,
  postcodes integer not null,
  latitude double precision not null,
  longitude double precision not null
);

create table bank_holiday (
  nation text not null,
  day date not null,
  title text not null,
  substitute boolean not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (nation, day)
);
