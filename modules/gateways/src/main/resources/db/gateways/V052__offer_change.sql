-- When what was offered last became something else.
alter table choice add column offer_changed_at timestamptz;

-- To ask more of somebody who has accepted is a proposal until she agrees; until then, and for good when she does not,
-- the offer stays what it was.
create table offer_change (
  id uuid primary key,
  choice uuid not null references choice on delete cascade,
  person uuid not null,
  provider uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('AGREED', 'REFUSED', 'OVERTAKEN')),
  ended_at timestamptz,
  version integer not null default 0,
  check ((outcome is null) = (ended_at is null))
);
create unique index offer_change_once on offer_change (choice) where outcome is null;
create index offer_change_by_choice on offer_change (choice);
create table offer_change_condition (
  change uuid not null references offer_change on delete cascade,
  place integer not null,
  subject text not null,
  grade integer not null check (grade between 1 and 9),
  primary key (change, place)
);

-- Whether the sentence beside a no helped. Hers; a provider learns how many, and nothing of fewer than five.
create table feedback (
  choice uuid primary key references choice on delete cascade,
  person uuid not null,
  provider uuid not null,
  helpful boolean not null,
  words text check (length(words) between 1 and 600),
  said_at timestamptz not null,
  version integer not null default 0
);
create index feedback_by_provider on feedback (provider);

alter table offer_change enable row level security;
alter table offer_change force row level security;
alter table offer_change_condition enable row level security;
alter table offer_change_condition force row level security;
alter table feedback enable row level security;
alter table feedback force row level security;

-- what one policy lets through no other stops: each says whose rows it is about, for what is written too
create policy system on offer_change using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own_reads on offer_change for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy own_answers on offer_change for update
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON')
  with check (person = (select nullif(current_setting('app.person', true), '')::uuid)
              and (select current_setting('app.role', true)) = 'YOUNG_PERSON' and outcome in ('AGREED', 'REFUSED'));
create policy provider on offer_change
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.id = offer_change.choice))
  with check (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and (outcome is null or outcome = 'OVERTAKEN'));
create policy of_change on offer_change_condition
  using (exists (select 1 from offer_change o where o.id = offer_change_condition.change));

create policy system on feedback using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on feedback
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');

create function feedback_counts() returns table (yes bigint, no bigint) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
  asked_at text := coalesce(current_setting('app.scope', true), '');
begin
  if asked_as <> 'ADMISSIONS_OFFICER' then
    return;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select count(*) filter (where f.helpful), count(*) filter (where not f.helpful)
      from gateways.feedback f where f.provider::text = asked_at having count(*) >= 5;
  perform set_config('app.role', asked_as, true);
end $$;

-- What was written, to the secretariat alone and without who, which course or which day.
create function feedback_words() returns table (helpful boolean, words text) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
begin
  if asked_as <> 'SECRETARY' then
    return;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select f.helpful, f.words from gateways.feedback f where f.words is not null order by md5(f.choice::text) limit 200;
  perform set_config('app.role', asked_as, true);
end $$;
