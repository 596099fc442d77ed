-- What helps a young person, said once; and the providers she lets read it. No policy for the system, for schools or for
-- the secretariat: nobody but she, and where she says.
create table need_profile (
  person uuid primary key,
  words text check (length(words) <= 2000),
  adjustments text[] not null default '{}',
  plan text not null check (plan in ('YES', 'NO', 'NOT_SURE', 'RATHER_NOT_SAY')),
  said_at timestamptz not null,
  version integer not null default 0
);

create table need_share (
  id uuid primary key,
  person uuid not null,
  provider uuid not null,
  -- her education, health and care plan names this provider: outside every ranking and limit of choices
  named boolean not null default false,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 0,
  check (withdrawn_at >= given_at)
);
create unique index need_share_once on need_share (person, provider) where withdrawn_at is null;
create unique index need_share_one_named on need_share (person) where named and withdrawn_at is null;
create index need_share_by_provider on need_share (provider) where withdrawn_at is null;

alter table need_profile enable row level security;
alter table need_profile force row level security;
alter table need_share enable row level security;
alter table need_share force row level security;

create policy own on need_share
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy provider_reads on need_share for select
  using (withdrawn_at is null
         and provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER');

create policy own on need_profile
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy shared_with_provider on need_profile for select
  using ((select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from need_share s where s.person = need_profile.person));
