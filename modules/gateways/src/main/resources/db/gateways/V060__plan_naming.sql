-- That an education, health and care plan names a college. Read by her, by the council that keeps the plan, by the
-- school that asked, and once it is confirmed by the college named. No policy for the secretariat: it gets numbers.
create table plan_naming (
  id uuid primary key,
  person uuid not null,
  council uuid not null,
  borough text not null,
  offering uuid not null references offering,
  provider uuid not null,
  year integer not null,
  school uuid,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  stage text not null check (stage in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'ENDED')),
  decided_by uuid,
  decided_at timestamptz,
  sentence text check (length(sentence) between 1 and 600),
  choice uuid,
  version integer not null default 0,
  check ((decided_by is null) = (stage = 'PROPOSED') and (decided_by is null) = (decided_at is null)),
  check (stage <> 'CONFIRMED' or choice is not null),
  check (stage <> 'REFUSED' or sentence is not null)
);
-- a plan names one college
create unique index plan_naming_once on plan_naming (person) where stage in ('PROPOSED', 'CONFIRMED');
create index plan_naming_by_council on plan_naming (council);
create index plan_naming_by_provider on plan_naming (provider) where stage = 'CONFIRMED';

alter table plan_naming enable row level security;
alter table plan_naming force row level security;

create policy system on plan_naming using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on plan_naming
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
-- what the school itself asked for, and no more
create policy school_asks on plan_naming for insert
  with check (school = (select nullif(current_setting('app.scope', true), '')::uuid)
              and (select current_setting('app.role', true)) = 'CAREERS_LEAD' and stage = 'PROPOSED');
create policy school_reads on plan_naming for select
  using (school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy council_reads on plan_naming for select
  using (council = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'SEND_OFFICER');
create policy council_decides on plan_naming for update
  using (council = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'SEND_OFFICER');
create policy college_reads on plan_naming for select
  using (stage = 'CONFIRMED' and provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER');

-- Numbers for the countdown: which borough, which year, how many. No name and no id leaves this function.
create function naming_counts(from_year integer)
returns table (borough text, year integer, waiting bigint, confirmed bigint) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
begin
  if asked_as not in ('SECRETARY', 'SYSTEM') then
    return;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select n.borough, n.year, count(*) filter (where n.stage = 'PROPOSED'),
           count(*) filter (where n.stage = 'CONFIRMED')
      from gateways.plan_naming n where n.year >= from_year group by n.borough, n.year;
  perform set_config('app.role', asked_as, true);
end $$;

-- A form that was not sent is nobody's business, also when a college reads on it that a plan names it.
drop policy provider_reads on application;
create policy provider_reads on application for select
  using ((select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and submitted_at is not null
         and exists (select 1 from choice c where c.application = application.id));
