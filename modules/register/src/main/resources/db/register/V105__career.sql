-- Job profiles as plain text. The occupation code is of SOC 2010, which shares its code space with SOC 2020.
create table job_profile (
  slug text primary key,
  title text not null,
  soc2010 text,
  salary_starter integer,
  salary_experienced integer,
  salary_varies boolean not null,
  minimum_hours numeric,
  maximum_hours numeric,
  categories text[],
  standards text[],
  description text,
  working_hours_details text,
  working_pattern text,
  tasks text[],
  entry_college text,
  entry_apprenticeship text,
  entry_university text,
  entry_work text,
  career_path text,
  skills text,
  career_tips text,
  working_environment text[],
  working_location text[],
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table job_category (
  category_slug text not null,
  job_profile text not null,
  category text not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (category_slug, job_profile)
);
create index job_category_by_profile on job_category (job_profile);

create table soc2020_group (
  code text primary key check (code ~ '^[1-9][0-9]{0,3}$'),
  level text not null,
  title text not null,
  groups_within text,
  description text,
  entry_routes text,
  tasks text,
  related_titles text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);
