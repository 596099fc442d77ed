-- Young people's forms. Every table here is closed by row-level security: no actor, no rows.
create sequence application_number;

create table application (
  id uuid primary key,
  person uuid not null,
  cycle uuid not null references cycle,
  reference text constraint application_reference unique,
  submitted_at timestamptz,
  settled_at timestamptz,
  called text,
  born date,
  postcode text,
  phone text,
  about_revision integer not null default 0,
  school text,
  year_group text check (year_group in ('YEAR_10', 'YEAR_11', 'YEAR_12', 'YEAR_13', 'NOT_AT_SCHOOL')),
  school_revision integer not null default 0,
  statement text check (length(statement) <= 4000),
  statement_revision integer not null default 0,
  version integer not null default 0,
  constraint application_once unique (person, cycle),
  check ((reference is null) = (submitted_at is null))
);

create table choice (
  id uuid primary key,
  application uuid not null references application,
  person uuid not null,
  offering uuid not null references offering,
  provider uuid not null,
  interest boolean not null,
  starts date not null,
  stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'INTERVIEWING', 'OVERDUE', 'WAITLISTED', 'OFFER', 'FIRM',
                                       'BACKUP', 'CONFIRMED', 'ENROLLED', 'NO_SHOW', 'DEFERRED', 'CONDITIONS_NOT_MET',
                                       'OFFER_WITHDRAWN', 'REJECTED', 'DECLINED', 'WITHDRAWN', 'NOT_SENT',
                                       'EHCP_NAMED')),
  decide_by date,
  reply_by date,
  rejection text,
  sentence text,
  withdrawal text,
  version integer not null default 0
);
-- the same course once, one firm place and one backup: not asked first, refused by the write
create unique index choice_once on choice (application, offering)
  where stage not in ('WITHDRAWN', 'DECLINED', 'REJECTED', 'NOT_SENT', 'CONDITIONS_NOT_MET', 'ENROLLED', 'NO_SHOW');
create unique index choice_one_firm on choice (application) where stage in ('FIRM', 'CONFIRMED') and not interest;
create unique index choice_one_backup on choice (application) where stage = 'BACKUP' and not interest;
create index choice_by_application on choice (application);
create index choice_by_person on choice (person);
create index choice_by_offering on choice (offering);
create index choice_by_provider on choice (provider, stage, decide_by);
create index choice_undecided on choice (decide_by) where stage in ('SUBMITTED', 'INTERVIEWING');
create index choice_drafts on choice (application) where stage = 'DRAFT';

create table offer_condition (
  choice uuid not null references choice on delete cascade,
  place integer not null,
  subject text not null,
  grade integer not null check (grade between 1 and 9),
  primary key (choice, place)
);

-- Apart from the choices, because providers see those and never this.
create table ranking (
  application uuid not null references application on delete cascade,
  place integer not null,
  choice uuid not null,
  primary key (application, place)
);

create table support (
  application uuid primary key references application on delete cascade,
  person uuid not null,
  need text check (need in ('NOTHING', 'IN_MY_WORDS', 'RATHER_TALK')),
  words text check (length(words) <= 2000),
  shared boolean not null default false,
  version integer not null default 0
);

alter table application enable row level security;
alter table application force row level security;
alter table choice enable row level security;
alter table choice force row level security;
alter table offer_condition enable row level security;
alter table offer_condition force row level security;
alter table ranking enable row level security;
alter table ranking force row level security;
alter table support enable row level security;
alter table support force row level security;

create policy own on choice
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on choice
  using ((select current_setting('app.role', true)) = 'SYSTEM');
-- the officers of the provider it was sent to; drafts are nobody's business
create policy provider_reads on choice for select
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and stage not in ('DRAFT', 'NOT_SENT'));
create policy provider_decides on choice for update
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and stage not in ('DRAFT', 'NOT_SENT'));

create policy own on application
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on application
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy provider_reads on application for select
  using ((select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.application = application.id));

create policy of_choice on offer_condition
  using (exists (select 1 from choice c where c.id = offer_condition.choice));

create policy own on ranking
  using ((select current_setting('app.role', true)) in ('YOUNG_PERSON', 'SYSTEM')
         and exists (select 1 from application a where a.id = ranking.application));

create policy own on support
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on support
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy shared_with_provider on support for select
  using (shared and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.application = support.application));

-- Places are counted where they are written: no verb can forget it, and the check on the offering refuses one too many.
create function holds_a_place(stage text) returns boolean immutable parallel safe language sql
  return stage in ('OFFER', 'FIRM', 'BACKUP', 'CONFIRMED', 'ENROLLED');

create function count_open_offers() returns trigger language plpgsql as $$
begin
  if holds_a_place(new.stage) and not holds_a_place(old.stage) then
    update gateways.offering set open_offers = open_offers + 1 where id = new.offering;
  elsif holds_a_place(old.stage) and not holds_a_place(new.stage) then
    update gateways.offering set open_offers = open_offers - 1 where id = new.offering;
  end if;
  return null;
end $$ set search_path = gateways;
create trigger count_open_offers after update of stage on choice
  for each row when (old.stage is distinct from new.stage) execute function count_open_offers();

-- The day to reply by starts to run for every offer of a form once nothing on it is undecided. A provider's deed asks
-- this without ever seeing the other choices, so it looks as the system.
create function settle_replies(form uuid, day date) returns integer language plpgsql as $$
declare
  settled integer;
  asked_as text := current_setting('app.role', true);
begin
  perform set_config('app.role', 'SYSTEM', true);
  update gateways.choice c set reply_by = day, version = c.version + 1
   where c.application = form and c.stage = 'OFFER' and c.reply_by is null
     and not exists (select 1 from gateways.choice o
                      where o.application = form and o.stage in ('SUBMITTED', 'INTERVIEWING') and not o.interest);
  get diagnostics settled = row_count;
  perform set_config('app.role', coalesce(asked_as, ''), true);
  return settled;
end $$;
