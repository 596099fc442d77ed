-- Projected employment; empty with status u means too few to say.
create table labour_employment (
  breakdown text not null,
  breakdown_level text not null,
  category text not null,
  year integer not null,
  employment integer,
  status text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (breakdown, breakdown_level, category, year)
);

create table labour_replacement (
  occupation text primary key,
  soc2020 text,
  employment_2020 integer,
  employment_2035 integer,
  net_change integer,
  replacement_demand integer,
  total_requirement integer,
  status text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null
);

create table labour_ranking (
  area text not null,
  metric text not null,
  breakdown text not null,
  within_major_group text not null,
  category text not null,
  rank integer not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (area, metric, breakdown, within_major_group, category)
);

-- Pay by occupation. marks says why a number is missing: median:x too uncertain, .. disclosive, . unavailable, : not applicable.
create table labour_pay (
  measure text not null,
  employees text not null,
  soc2020 text not null,
  level text not null,
  occupation text not null,
  jobs_thousands numeric,
  median numeric,
  median_cv numeric,
  median_change_percent numeric,
  mean numeric,
  p10 numeric,
  p20 numeric,
  p25 numeric,
  p30 numeric,
  p40 numeric,
  p60 numeric,
  p70 numeric,
  p75 numeric,
  p80 numeric,
  p90 numeric,
  marks text,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (measure, employees, soc2020)
);

create table labour_census (
  area_code text not null,
  indicator text not null,
  category text not null,
  area_name text not null,
  period date not null,
  value integer not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (area_code, indicator, category)
);

-- Job adverts as an index, 1 February 2020 = 100: Indeed Hiring Lab, CC BY 4.0.
create table labour_adverts (
  area text not null,
  area_type text not null,
  day date not null,
  index numeric not null,
  since date not null,
  changed date not null,
  ended date,
  run uuid not null,
  primary key (area, area_type, day)
);
