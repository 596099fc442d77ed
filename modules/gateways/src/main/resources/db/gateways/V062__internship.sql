-- Supported internships: a course of their own kind, 6 to 12 months in a workplace with a job coach, for people of 16 to
-- 24 who have a plan. They lead to a job and to no qualification, and are never measured by the hours of a T Level.
alter table offering drop constraint offering_kind_check;
alter table offering add constraint offering_kind_check check (kind in ('T_LEVEL', 'APPRENTICESHIP', 'TOQ', 'HTQ',
                                                                        'HIGHER_APPRENTICESHIP', 'SUPPORTED_INTERNSHIP'));
do $$
declare
  one text;
begin
  select conname into strict one from pg_constraint
   where conrelid = 'gateways.offering'::regclass and contype = 'c'
     and pg_get_constraintdef(oid) like '%learn_aim_ref IS NULL%';
  execute format('alter table gateways.offering drop constraint %I', one);
end $$;
alter table offering add constraint offering_leads_to
  check (case when kind = 'SUPPORTED_INTERNSHIP' then learn_aim_ref is null and standard is null
              else (learn_aim_ref is null) <> (standard is null) end);

create table internship (
  offering uuid primary key references offering,
  months integer not null check (months between 6 and 12),
  coach text not null check (length(coach) between 1 and 300),
  version integer not null default 0
);
