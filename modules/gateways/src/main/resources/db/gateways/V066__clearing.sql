-- That colleges with free places may ask her, and what of her they may read: nothing unless she says so, and nothing from
-- the moment she takes it back. Rank and needs stand in neither table nor function.
create table clearing_consent (
  id uuid primary key,
  application uuid not null references application on delete cascade,
  person uuid not null,
  gateways text[] not null check (cardinality(gateways) between 1 and 20),
  parts text[] not null check (parts <@ array['NAME', 'AREA', 'SCHOOL', 'STATEMENT']),
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  version integer not null default 0
);
create unique index clearing_consent_once on clearing_consent (application) where withdrawn_at is null;

create table invitation (
  id uuid primary key,
  consent uuid not null references clearing_consent on delete cascade,
  application uuid not null references application on delete cascade,
  person uuid not null,
  provider uuid not null,
  offering uuid not null references offering,
  sentence text not null check (length(sentence) between 1 and 600),
  sent_by uuid not null,
  sent_at timestamptz not null,
  expires date not null,
  stage text not null check (stage in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'LAPSED')),
  ended_at timestamptz,
  version integer not null default 0,
  check ((stage = 'OPEN') = (ended_at is null))
);
-- a no is not asked again
create unique index invitation_once on invitation (application, offering) where stage in ('OPEN', 'ACCEPTED', 'DECLINED');
create index invitation_by_person on invitation (person);
create index invitation_by_provider on invitation (provider, sent_at);
create index invitation_by_consent on invitation (consent);
create index invitation_open on invitation (expires) where stage = 'OPEN';

-- How many went out on a day, of one provider or to one form: counted where it is written, one too many is not written.
create table invitation_tally (
  subject uuid not null,
  day date not null,
  sent integer not null check (sent > 0),
  primary key (subject, day)
);

alter table clearing_consent enable row level security;
alter table clearing_consent force row level security;
alter table invitation enable row level security;
alter table invitation force row level security;
alter table invitation_tally enable row level security;
alter table invitation_tally force row level security;

create policy system on clearing_consent using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on clearing_consent
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');

create policy system on invitation using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own_reads on invitation for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy own_answers on invitation for update
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON')
  with check (person = (select nullif(current_setting('app.person', true), '')::uuid)
              and (select current_setting('app.role', true)) = 'YOUNG_PERSON'
              and stage in ('ACCEPTED', 'DECLINED', 'LAPSED'));
-- what lapsed because she no longer wants to be asked is not there any more
create policy provider_reads on invitation for select
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER' and stage <> 'LAPSED');

create policy system on invitation_tally using ((select current_setting('app.role', true)) = 'SYSTEM');

-- Courses a provider may invite to: open, in the days of clearing, with room left; what is kept of it for others is
-- taken off by whoever asks, see room_on.
create function clearing_courses(today date) returns table (offering uuid, room integer, ends date, round uuid) language sql stable as $$
  select o.id, (floor(o.places * o.over_offer) - o.open_offers)::integer, y.offers_end, y.id
    from gateways.offering o
    join gateways.cycle y on y.year = extract(year from o.starts)
                         and y.entry = case when o.kind in ('T_LEVEL', 'TOQ') then 16 when o.kind = 'HTQ' then 18 end
   where o.status = 'OPEN' and floor(o.places * o.over_offer) > o.open_offers
     and today between y.results_day and y.offers_end
$$;

-- Whom an officer may invite to a course of the own provider, and of each what she lets be read. Looked at anew each
-- time: who takes her word back, gets an offer or a place is not there.
create function clearing_people(course uuid, today date)
  returns table (consent uuid, person uuid, called text, area text, school text, statement text, gateways text[],
                 invited boolean) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
  asked_at text := coalesce(current_setting('app.scope', true), '');
begin
  if asked_as <> 'ADMISSIONS_OFFICER' then
    return;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select k.id, k.person,
           case when 'NAME' = any (k.parts) then a.called end,
           case when 'AREA' = any (k.parts) then left(regexp_replace(upper(a.postcode), '\s', '', 'g'), -3) end,
           case when 'SCHOOL' = any (k.parts) then a.school end,
           case when 'STATEMENT' = any (k.parts) then a.statement end,
           k.gateways,
           exists (select 1 from gateways.invitation i where i.application = a.id and i.offering = o.id
                    and i.stage in ('OPEN', 'ACCEPTED', 'DECLINED'))
      from gateways.clearing_courses(today) f
      join gateways.offering o on o.id = f.offering and o.id = course and o.provider::text = asked_at
      join gateways.application a on a.cycle = f.round and a.submitted_at is not null
      join gateways.clearing_consent k on k.application = a.id and k.withdrawn_at is null and k.gateways && o.gateways
     where gateways.room_on(o.id, false) > 0
       and not exists (select 1 from gateways.choice c where c.application = a.id and not c.interest
                        and c.stage in ('OFFER', 'FIRM', 'BACKUP', 'CONFIRMED', 'ENROLLED', 'DEFERRED', 'EHCP_NAMED'))
       and not exists (select 1 from gateways.choice c where c.application = a.id and c.offering = o.id
                        and c.stage not in ('WITHDRAWN', 'DECLINED', 'REJECTED', 'NOT_SENT', 'CONDITIONS_NOT_MET'))
     order by k.given_at, k.id;
  perform set_config('app.role', asked_as, true);
end $$;

-- What would help is read by the colleges she applied to herself. One that asked her does not get it by her yes: she
-- shares it for that choice, or not.
drop policy shared_with_provider on support;
create policy shared_with_provider on support for select
  using (shared and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c
                      where c.application = support.application
                        and not exists (select 1 from invitation i
                                         where i.application = c.application and i.offering = c.offering
                                           and i.stage = 'ACCEPTED')));
