-- Sessions of a service: so many places, who has one, and who waits for one.
create table support_session (
  id uuid primary key,
  service uuid not null references support_service,
  title text not null check (title <> ''),
  venue text not null check (venue <> ''),
  starts timestamptz not null,
  ends timestamptz not null,
  places integer not null check (places between 1 and 1000),
  -- counted by the bookings themselves
  taken integer not null default 0,
  stage text not null check (stage in ('OPEN', 'CANCELLED', 'HELD')),
  reason text,
  sequence integer not null default 0,
  modified timestamptz not null,
  demonstration boolean not null default false,
  version integer not null default 0,
  check (ends > starts),
  -- never one too many, whoever writes and however many at once
  constraint session_capacity check (taken between 0 and places)
);
create index support_session_by_start on support_session (starts, id) where stage = 'OPEN';
create index support_session_by_service on support_session (service, starts);

create table booking (
  id uuid primary key,
  session uuid not null references support_session,
  person uuid not null,
  stage text not null check (stage in ('BOOKED', 'WAITING', 'CANCELLED', 'ATTENDED', 'MISSED')),
  -- the order in which people wait
  queued bigint generated always as identity,
  booked_at timestamptz not null,
  version integer not null default 0
);
-- one booking a person and session
create unique index booking_once on booking (session, person) where stage <> 'CANCELLED';
create index booking_by_session on booking (session, stage, queued);
create index booking_by_person on booking (person, stage);

alter table booking enable row level security;
alter table booking force row level security;
create policy own on booking
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on booking
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy secretariat on booking
  using ((select current_setting('app.role', true)) = 'SECRETARY');

create function takes_a_place(stage text) returns boolean immutable parallel safe language sql
  return stage in ('BOOKED', 'ATTENDED', 'MISSED');

create function count_taken() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if takes_a_place(new.stage) then
      update gateways.support_session set taken = taken + 1 where id = new.session;
    end if;
  elsif takes_a_place(new.stage) and not takes_a_place(old.stage) then
    update gateways.support_session set taken = taken + 1 where id = new.session;
  elsif takes_a_place(old.stage) and not takes_a_place(new.stage) then
    update gateways.support_session set taken = taken - 1 where id = new.session;
  end if;
  return null;
end $$ set search_path = gateways;
create trigger count_taken after insert or update of stage on booking for each row execute function count_taken();

-- Gives free places to whoever has waited longest and answers who that is. The one who gave a place back never sees
-- the others who wait, so this looks as the system. The session's row is locked: two of these wait for each other.
create function promote_waiting(of_session uuid) returns setof uuid language plpgsql as $$
declare
  free integer;
  asked_as text := current_setting('app.role', true);
begin
  select s.places - s.taken into free from gateways.support_session s
   where s.id = of_session and s.stage = 'OPEN' for update;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    update gateways.booking b set stage = 'BOOKED', version = b.version + 1
     where b.id in (select w.id from gateways.booking w where w.session = of_session and w.stage = 'WAITING'
                     order by w.queued limit greatest(coalesce(free, 0), 0))
    returning b.person;
  perform set_config('app.role', coalesce(asked_as, ''), true);
end $$;
-- Where in the queue a person stands, without showing who else does.
create function ahead_in_queue(of_booking uuid) returns integer language plpgsql as $$
declare
  ahead integer;
  asked_as text := current_setting('app.role', true);
begin
  if not exists (select from gateways.booking where id = of_booking) then
    return null;
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  select count(*) into ahead from gateways.booking w join gateways.booking b on b.session = w.session
   where b.id = of_booking and w.stage = 'WAITING' and w.queued < b.queued;
  perform set_config('app.role', coalesce(asked_as, ''), true);
  return ahead;
end $$;
