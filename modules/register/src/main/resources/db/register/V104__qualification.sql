create table t_level_route (
  id integer primary key,
  name text not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

-- A title is no key: new versions carry the same one under a new number.
create table t_level (
  id integer primary key,
  learn_aim_ref text not null unique,
  title text not null,
  name text not null,
  start_year integer not null,
  route integer not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table t_level_specialism (
  id integer primary key,
  learn_aim_ref text not null,
  name text not null,
  t_level integer not null,
  active boolean not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index t_level_specialism_by_t_level on t_level_specialism (t_level);

-- Qualifications approved for public funding, with each funding offer's dates.
create table qualification (
  learn_aim_ref text primary key check (learn_aim_ref ~ '^[0-9A-Z]{7}[0-9X]$'),
  name text not null,
  awarding_organisation text not null,
  level text not null,
  type text not null,
  subcategory text,
  sector_subject_area text,
  status text,
  awarding_organisation_url text,
  age1416_available boolean,
  age1416_from date,
  age1416_until date,
  age1416_notes text,
  age1619_available boolean,
  age1619_from date,
  age1619_until date,
  age1619_notes text,
  local_flexibilities_available boolean,
  local_flexibilities_from date,
  local_flexibilities_until date,
  local_flexibilities_notes text,
  legal_entitlement_l2l3_available boolean,
  legal_entitlement_l2l3_from date,
  legal_entitlement_l2l3_until date,
  legal_entitlement_l2l3_notes text,
  legal_entitlement_english_and_maths_available boolean,
  legal_entitlement_english_and_maths_from date,
  legal_entitlement_english_and_maths_until date,
  legal_entitlement_english_and_maths_notes text,
  digital_entitlement_available boolean,
  digital_entitlement_from date,
  digital_entitlement_until date,
  digital_entitlement_notes text,
  esf_level34_available boolean,
  esf_level34_from date,
  esf_level34_until date,
  esf_level34_notes text,
  lifelong_learning_entitlement_available boolean,
  lifelong_learning_entitlement_from date,
  lifelong_learning_entitlement_until date,
  lifelong_learning_entitlement_notes text,
  advanced_learner_loans_available boolean,
  advanced_learner_loans_from date,
  advanced_learner_loans_until date,
  advanced_learner_loans_notes text,
  l3_free_courses_for_jobs_available boolean,
  l3_free_courses_for_jobs_from date,
  l3_free_courses_for_jobs_until date,
  l3_free_courses_for_jobs_notes text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index qualification_by_area on qualification (lower(sector_subject_area));

-- Codes are text: 1.10 is not 1.1. A tier 1 group is x.00.
create table sector_subject_area (
  code text primary key,
  tier integer not null,
  tier_1 text not null,
  title text not null,
  short_title text,
  effective_from date,
  effective_to date,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table lars_sector (
  code text primary key,
  title text not null,
  effective_from date,
  effective_to date,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table lars_route (
  id integer primary key,
  parent integer not null,
  name text not null,
  short_name text,
  effective_from date,
  effective_to date,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table lars_standard (
  code integer primary key,
  version integer not null,
  name text not null,
  sector text,
  level text,
  effective_from date,
  last_date_starts date,
  effective_to date,
  url text,
  ssa_tier_1 text,
  ssa_tier_2 text,
  integrated_degree text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table apprenticeship_standard (
  reference text primary key,
  lars_code integer,
  title text not null,
  level integer,
  routes text[] not null,
  typical_duration_months integer,
  maximum_funding_gbp integer,
  type text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
create index apprenticeship_standard_by_lars on apprenticeship_standard (lars_code);
