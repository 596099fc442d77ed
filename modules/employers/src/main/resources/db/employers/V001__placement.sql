-- Placement offers, their places, who a place is for, and what was seen at a firm's site.
create extension if not exists btree_gist;

create table placement_offer (
  id uuid primary key,
  version integer not null,
  gateway text not null,
  board uuid not null,
  employer uuid not null,
  site uuid not null,
  title text not null check (title <> '' and length(title) <= 120),
  summary text not null check (length(summary) <= 2000),
  kind text not null check (kind in ('T_LEVEL', 'SUPPORTED_INTERNSHIP', 'TASTER')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  days integer not null check (days between 1 and 400),
  days_a_week integer not null check (days_a_week between 1 and 5),
  hours_a_day numeric(4, 2) not null check (hours_a_day > 0 and hours_a_day <= 24),
  remote_percent integer not null check (remote_percent between 0 and 100),
  minimum_age integer not null check (minimum_age between 14 and 25),
  supervisor text not null check (length(supervisor) <= 120),
  access text not null,
  named boolean not null,
  places integer not null check (places between 1 and 200),
  stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'VERIFIED', 'PUBLISHED', 'PAUSED',
                                       'EXPIRED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED')),
  text_review text not null check (text_review in ('PLAIN', 'HELD', 'CLEARED')),
  written_by uuid not null,
  written_on date not null,
  on_behalf boolean not null,
  changes_wanted text,
  verified_by uuid,
  verified_for uuid,
  verified_on date,
  first_to uuid,
  open_to_all_from date,
  still_true_on date,
  withdrawn_because text check (withdrawn_because in ('NO_SUPERVISOR', 'WORK_CHANGED', 'SITE_CLOSES', 'COST',
                                                      'FILLED_ELSEWHERE', 'OTHER')),
  -- two persons of two firms
  constraint verified_by_another_firm check (verified_for <> employer),
  constraint verified_by_another_person check (verified_by <> written_by),
  constraint verified_wholly check (num_nulls(verified_by, verified_for, verified_on) in (0, 3)),
  constraint in_view_only_verified check (
    stage not in ('VERIFIED', 'PUBLISHED', 'PAUSED') or verified_by is not null),
  constraint published_wholly check (
    stage not in ('PUBLISHED', 'PAUSED') or (open_to_all_from is not null and still_true_on is not null)),
  constraint published_without_held_text check (stage <> 'PUBLISHED' or text_review <> 'HELD'),
  constraint withdrawn_with_reason check (stage <> 'WITHDRAWN' or withdrawn_because is not null)
);
create index placement_offer_by_employer on placement_offer (employer, first_day);
create index placement_offer_by_board on placement_offer (board, first_day);
create index placement_offer_open on placement_offer (gateway, first_day) where stage = 'PUBLISHED';
create index placement_offer_by_site on placement_offer (site);

-- Public facts and counts only; whose a place is stands in placement_claim.
create table placement_place (
  id uuid primary key,
  version integer not null default 0,
  offer uuid not null references placement_offer,
  number integer not null check (number > 0),
  stage text not null check (stage in ('FREE', 'HELD', 'ALLOCATED', 'CONFIRMED', 'ACTIVE', 'COMPLETED',
                                       'COMPLETED_SPECIAL', 'NOT_COMPLETED', 'CANCELLED')),
  provider uuid,
  held_until timestamptz,
  unique (offer, number),
  constraint free_is_nobodys check (stage <> 'FREE' or (provider is null and held_until is null)),
  constraint taken_by_a_provider check (stage in ('FREE', 'CANCELLED') or provider is not null),
  constraint held_for_a_time check ((stage = 'HELD') = (held_until is not null))
);
create index placement_place_free on placement_place (offer, number) where stage = 'FREE';
create index placement_place_held on placement_place (held_until) where stage = 'HELD';
create index placement_place_by_provider on placement_place (provider) where provider is not null;

-- Who a place is for. Personal: the provider that brokers, the young person and the secretariat may read it; the firm
-- only when it has confirmed the place.
create table placement_claim (
  id uuid primary key,
  place uuid not null references placement_place,
  offer uuid not null references placement_offer,
  person uuid not null,
  provider uuid not null,
  employer uuid not null,
  claimed_by uuid not null,
  claimed_at timestamptz not null,
  during daterange not null check (not isempty(during)),
  ended_at timestamptz,
  ended_because text check (ended_because in ('HOLD_RAN_OUT', 'RELEASED', 'HOST_WITHDREW', 'HOST_DECLINED')),
  replacement_needed boolean not null default false,
  check ((ended_at is null) = (ended_because is null)),
  constraint one_place_at_a_time exclude using gist (person with =, during with &&) where (ended_at is null)
);
create unique index placement_claim_one_holder on placement_claim (place) where ended_at is null;
create index placement_claim_by_offer on placement_claim (offer);
create index placement_claim_replacements on placement_claim (offer) where replacement_needed;

alter table placement_claim enable row level security;
alter table placement_claim force row level security;
create policy claim_of_the_provider on placement_claim
  using ((select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and provider = (select nullif(current_setting('app.scope', true), '')::uuid))
  with check ((select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and provider = (select nullif(current_setting('app.scope', true), '')::uuid));
create policy claim_of_oneself on placement_claim for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy claim_confirmed_by_the_firm on placement_claim for select
  using ((select current_setting('app.role', true)) = 'EMPLOYER_BOARD_MEMBER'
         and employer = (select nullif(current_setting('app.scope', true), '')::uuid)
         and exists (select from placement_place p where p.id = place and ended_at is null
                     and p.stage in ('CONFIRMED', 'ACTIVE', 'COMPLETED', 'COMPLETED_SPECIAL', 'NOT_COMPLETED')));
create policy claim_kept on placement_claim
  using ((select current_setting('app.role', true)) in ('SECRETARY', 'SYSTEM'))
  with check ((select current_setting('app.role', true)) in ('SECRETARY', 'SYSTEM'));
-- The functions below run with the owner's rights; the owner itself only migrates.
create policy claim_in_functions on placement_claim to current_user using (true) with check (true);

-- Frees places whose hold ran out: of an offer, of a person, or (both null) of anybody; the
-- hold may be another provider's. Answers how many.
create function release_holds(of_offer uuid, of_person uuid, at timestamptz, at_most integer)
returns integer language plpgsql security definer
set search_path = employers, pg_temp as $$
declare
  over uuid[];
begin
  select array_agg(id) into over from (
    select p.id from placement_place p
    where p.stage = 'HELD' and p.held_until <= at
      and (of_offer is null and of_person is null or p.offer = of_offer
           or exists (select from placement_claim c where c.place = p.id and c.person = of_person and c.ended_at is null))
    order by p.held_until limit at_most for update skip locked) late;
  if over is null then
    return 0;
  end if;
  update placement_claim set ended_at = at, ended_because = 'HOLD_RAN_OUT' where place = any (over) and ended_at is null;
  update placement_place set stage = 'FREE', provider = null, held_until = null, version = version + 1
    where id = any (over);
  return cardinality(over);
end $$;

-- The offer on which a person already has a place in these days, whichever provider took it; null for none.
create function clashing_offer(of_person uuid, days daterange) returns uuid language sql stable security definer
set search_path = employers, pg_temp as $$
  select offer from placement_claim where person = of_person and ended_at is null and during && days limit 1
$$;

-- A firm ends the claims of one place or of a whole offer without reading whose they are. Places that were confirmed
-- need a replacement; answers how many.
create function end_claims(of_offer uuid, of_place uuid, because text, at timestamptz)
returns integer language plpgsql security definer
set search_path = employers, pg_temp as $$
declare
  promised integer;
begin
  select count(*) into promised from placement_place p
    where p.offer = of_offer and (of_place is null or p.id = of_place) and p.stage = 'CONFIRMED';
  update placement_claim c set ended_at = at, ended_because = because,
      replacement_needed = exists (select from placement_place p where p.id = c.place and p.stage = 'CONFIRMED')
    where c.offer = of_offer and (of_place is null or c.place = of_place) and c.ended_at is null
      and exists (select from placement_place p where p.id = c.place
                  and p.stage in ('HELD', 'ALLOCATED', 'CONFIRMED'));
  return promised;
end $$;

revoke execute on function release_holds, clashing_offer, end_claims from public;
grant execute on function release_holds, clashing_offer, end_claims to ginnel_app;

create table site_check (
  id uuid primary key,
  version integer not null,
  employer uuid not null,
  site uuid not null,
  kind text not null check (kind in ('LIABILITY', 'RISK_ASSESSMENT', 'SAFEGUARDING_CONTACT', 'ADJUSTMENTS')),
  seen_on date not null,
  expires date check (expires >= seen_on),
  checked_by uuid not null,
  checked_for uuid not null,
  constraint checked_by_another_firm check (checked_for <> employer),
  constraint certificate_ends check (kind <> 'LIABILITY' or expires is not null)
);
create index site_check_by_site on site_check (site, kind, id);

-- What a kind of placement must be, by the day it starts. Null days or hours: the place's own settings placement_days
-- and placement_hours. A rule with a route goes before the one without for gateways that draw on the route.
create table placement_rule (
  kind text not null,
  route text not null default '',
  in_force daterange not null check (not isempty(in_force)),
  minimum_days integer,
  minimum_hours numeric(6, 2),
  remote_percent integer not null check (remote_percent between 0 and 100),
  minimum_age integer not null,
  hours_a_day numeric(4, 2) not null,
  hours_a_week numeric(5, 2) not null,
  source text not null,
  exclude using gist (kind with =, route with =, in_force with &&)
);
insert into placement_rule values
  ('T_LEVEL', '', '[2025-01-01,)', null, null, 20, 16, 8, 40,
   'T Level industry placements guidance; Working Time Regulations 1998, young workers'),
  ('T_LEVEL', 'Digital', '[2025-01-01,)', null, null, 50, 16, 8, 40,
   'T Level industry placements guidance, digital route; Working Time Regulations 1998, young workers'),
  ('SUPPORTED_INTERNSHIP', '', '[2025-01-01,)', 60, 0, 0, 16, 8, 40,
   'Supported internships guidance: six months to a year, in the workplace'),
  ('TASTER', '', '[2025-01-01,)', 1, 0, 20, 14, 8, 40,
   'Work experience: Working Time Regulations 1998, young workers');
