-- Who is on a school's roll, whether they have an account here or not.
create table pupil (
  id uuid primary key,
  school uuid not null,
  borough text not null,
  person uuid,
  name text not null check (length(name) between 1 and 200),
  school_year integer not null check (school_year between 7 and 14),
  since date not null,
  until date check (until > since),
  version integer not null default 0
);
create unique index pupil_once on pupil (person) where until is null;
create index pupil_by_school on pupil (school) where until is null;

-- What a school reminds its pupils of: shown before it is sent, and above a number agreed by a second person.
create table nudge (
  id uuid primary key,
  school uuid not null,
  standing text not null check (standing in ('NOT_STARTED', 'WRITING', 'OFFER', 'NO_OFFER')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  two_people boolean not null,
  decided_by uuid,
  sent_at timestamptz,
  version integer not null default 0,
  constraint nudge_two_people check (not two_people or decided_by is null or decided_by <> asked_by),
  check (sent_at is null or decided_by is not null)
);
create unique index nudge_once on nudge (school, standing) where decided_by is null;
create table nudge_recipient (
  nudge uuid not null references nudge on delete cascade,
  pupil uuid not null references pupil,
  primary key (nudge, pupil)
);
create index nudge_recipient_by_pupil on nudge_recipient (pupil);

alter table pupil enable row level security;
alter table pupil force row level security;
alter table nudge enable row level security;
alter table nudge force row level security;
alter table nudge_recipient enable row level security;
alter table nudge_recipient force row level security;

create policy system on pupil using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy school_reads on pupil for select
  using (school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy secretariat_reads on pupil for select
  using ((select current_setting('app.role', true)) = 'SECRETARY');

create policy system on nudge using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy school on nudge
  using (school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy secretariat on nudge
  using ((select current_setting('app.role', true)) = 'SECRETARY');
create policy of_nudge on nudge_recipient
  using (exists (select 1 from nudge n where n.id = nudge_recipient.nudge));

-- How far a pupil is, in one word: all that a school or the secretariat may learn of a form. Which courses, in which
-- order, which college, what was written: none of it leaves this function, and a school gets its own pupils alone.
create function standing_of(stages text[], interests boolean[], sent boolean, begun boolean) returns text
  immutable parallel safe language sql as $$
  select case
    when exists (select 1 from unnest(stages, interests) as c(stage, interest)
                  where stage in ('FIRM', 'CONFIRMED', 'ENROLLED', 'DEFERRED', 'EHCP_NAMED') and not interest)
      then 'PLACE'
    when stages && array['OFFER', 'BACKUP', 'FIRM', 'CONFIRMED', 'ENROLLED', 'DEFERRED'] then 'OFFER'
    when stages && array['SUBMITTED', 'INTERVIEWING', 'OVERDUE', 'WAITLISTED'] then 'WAITING'
    when sent then 'NO_OFFER'
    when begun then 'WRITING'
    else 'NOT_STARTED' end
$$;

create function standings(today date) returns table (pupil uuid, standing text) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
  asked_at text := coalesce(current_setting('app.scope', true), '');
begin
  if asked_as not in ('CAREERS_LEAD', 'SECRETARY', 'SYSTEM') then
    return;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select p.id,
           gateways.standing_of(
             coalesce(array_agg(c.stage) filter (where c.id is not null), '{}'),
             coalesce(array_agg(c.interest) filter (where c.id is not null), '{}'),
             coalesce(bool_or(a.submitted_at is not null), false),
             coalesce(bool_or(a.id is not null), false))
      from gateways.pupil p
      left join (gateways.application a join gateways.cycle y on y.id = a.cycle and y.carry_over_opens > today)
        on a.person = p.person
      left join gateways.choice c on c.application = a.id
     where p.until is null and (asked_as <> 'CAREERS_LEAD' or p.school::text = asked_at)
     group by p.id;
  perform set_config('app.role', asked_as, true);
end $$;
