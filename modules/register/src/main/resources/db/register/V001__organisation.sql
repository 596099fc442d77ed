-- Who there is: organisations and their sites. Public facts only.
create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('SCHOOL', 'COLLEGE', 'TRAINING_PROVIDER', 'EMPLOYER', 'TRUST', 'LOCAL_AUTHORITY',
                                     'COMBINED_AUTHORITY', 'OTHER')),
  name text not null check (name <> ''),
  -- what the source calls its sort of establishment and phase, as it writes them
  type_name text,
  phase text,
  urn text unique check (urn ~ '^[0-9]{6}$'),
  ukprn text check (ukprn ~ '^[0-9]{8}$'),
  company_number text check (company_number ~ '^[0-9A-Z]{8}$'),
  -- ONS code of the borough; null outside the place
  borough text,
  opened date,
  -- first day on which it no longer stands
  closed date,
  website text,
  demonstration boolean not null default false,
  source text not null,
  source_date date not null,
  version integer not null default 0,
  check (closed is null or opened is null or opened <= closed)
);
create index organisation_by_name on organisation (lower(name) text_pattern_ops, id);
create index organisation_by_kind on organisation (kind, lower(name) text_pattern_ops, id);
create index organisation_by_ukprn on organisation (ukprn) where ukprn is not null;

create table site (
  id uuid primary key,
  organisation uuid not null references organisation,
  name text not null default '',
  address text not null default '',
  postcode text,
  borough text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  main boolean not null default false,
  version integer not null default 0,
  check ((latitude is null) = (longitude is null))
);
create index site_by_organisation on site (organisation);
create unique index site_main on site (organisation) where main;

-- Which organisation took another's place, by the official ids: a merger has several rows, a split too.
create table organisation_succession (
  predecessor uuid not null references organisation,
  successor uuid not null references organisation,
  happened date,
  kind text not null default '',
  source text not null,
  source_date date not null,
  primary key (predecessor, successor),
  check (predecessor <> successor)
);
create index organisation_succession_by_successor on organisation_succession (successor);

-- Which organisation belongs to which, from when to when: school to trust.
create table organisation_group (
  member uuid not null references organisation,
  parent uuid not null references organisation,
  during daterange not null check (not isempty(during)),
  source text not null,
  source_date date not null,
  primary key (member, parent, during)
);
create index organisation_group_by_parent on organisation_group (parent);

comment on column organisation.closed is 'first day on which it no longer stands';
