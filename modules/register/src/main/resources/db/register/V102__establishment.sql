-- Official lists. Every table of this sort ends with four columns of the intake: since and changed are dates of the
-- data that brought and last changed the row, ended that of the first list without it, run the run that last touched it.

-- Schools and colleges as Get Information About Schools names them. Names and telephone numbers of people are not kept.
create table establishment (
  urn text primary key check (urn ~ '^[0-9]{6}$'),
  -- ids of the organisation and its main site, made from the URN
  organisation uuid not null unique,
  site uuid not null unique,
  la_code text not null,
  la_name text,
  establishment_number text,
  establishment_name text not null,
  type_of_establishment_code text,
  type_of_establishment_name text,
  establishment_type_group_code text,
  establishment_type_group_name text,
  establishment_status_code text,
  establishment_status_name text,
  open_date date,
  close_date date,
  phase_of_education_code text,
  phase_of_education_name text,
  statutory_low_age integer,
  statutory_high_age integer,
  official_sixth_form_name text,
  gender_name text,
  religious_character_name text,
  admissions_policy_name text,
  school_capacity integer,
  number_of_pupils integer,
  percentage_fsm numeric,
  trusts_code text,
  trusts_name text,
  school_sponsors_name text,
  ukprn text,
  further_education_type_name text,
  last_changed_date date,
  street text,
  locality text,
  address3 text,
  town text,
  county_name text,
  postcode text,
  school_website text,
  sen text[],
  type_of_resourced_provision_name text,
  resourced_provision_on_roll integer,
  resourced_provision_capacity integer,
  sen_unit_on_roll integer,
  sen_unit_capacity integer,
  gor_name text,
  district_administrative_code text,
  district_administrative_name text,
  administrative_ward_code text,
  ch_number text,
  easting integer,
  northing integer,
  latitude double precision,
  longitude double precision,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index establishment_by_la on establishment (la_code);
create index establishment_by_postcode on establishment (postcode);

create table establishment_type (
  group_code text not null,
  group_name text not null,
  type_code text not null,
  type_name text not null,
  further_education_type_name text not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (type_code, further_education_type_name)
);

-- What another establishment is to this one: "Successor", "Predecessor - merged" and so on, as written.
create table establishment_link (
  urn text not null,
  link_urn text not null,
  link_type text not null,
  link_name text,
  link_established_date date,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (urn, link_urn, link_type)
);
create index establishment_link_by_other on establishment_link (link_urn);

create table establishment_group (
  group_uid text primary key,
  organisation uuid not null unique,
  group_id text,
  group_name text not null,
  companies_house_number text,
  group_type_code text,
  group_type text not null,
  closed_date date,
  open_date date,
  group_status_code text,
  group_status text,
  group_street text,
  group_locality text,
  group_address_3 text,
  group_town text,
  group_county text,
  group_postcode text,
  ukprn text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table establishment_group_link (
  group_uid text not null,
  urn text not null,
  joined_date date,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (group_uid, urn)
);
create index establishment_group_link_by_urn on establishment_group_link (urn);
