-- Choices of subjects at 14 somebody thinks about. Her own; a trusted adult reads one by a link she can withdraw.
create table subject_plan (
  id uuid primary key,
  person uuid not null,
  name text not null check (name <> '' and length(name) <= 60),
  options text[] not null,
  changed timestamptz not null,
  version integer not null default 0,
  constraint subject_plan_name unique (person, name)
);

-- Only the hash of the link's token: whoever reads this table opens nothing.
create table plan_share (
  id uuid primary key,
  plan uuid not null references subject_plan on delete cascade,
  person uuid not null,
  hash bytea not null unique check (length(hash) = 32),
  made timestamptz not null,
  expires timestamptz not null check (expires > made and expires <= made + interval '91 days'),
  withdrawn timestamptz,
  version integer not null default 0
);
create index plan_share_by_plan on plan_share (plan, made);

alter table subject_plan enable row level security;
alter table subject_plan force row level security;
alter table plan_share enable row level security;
alter table plan_share force row level security;
create policy own on subject_plan
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on subject_plan
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on plan_share
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on plan_share
  using ((select current_setting('app.role', true)) = 'SYSTEM');

-- What a good link opens: the plan's name and options, and nothing of the person. Whoever holds the token may ask, so it
-- looks as the system and becomes whoever asked again.
create function shared_plan(token_hash bytea) returns table (name text, options text[]) language plpgsql as $$
declare
  asked_as text := current_setting('app.role', true);
begin
  perform set_config('app.role', 'SYSTEM', true);
  return query select p.name, p.options from gateways.plan_share s join gateways.subject_plan p on p.id = s.plan
    where s.hash = token_hash and s.withdrawn is null and s.expires > clock_timestamp();
  perform set_config('app.role', coalesce(asked_as, ''), true);
end $$;
