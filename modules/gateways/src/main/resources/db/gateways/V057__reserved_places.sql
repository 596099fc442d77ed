-- Places of a course kept until a day for supported young people: for choices that carry the flag. The count is made
-- where a choice is written, and two checks decide: never more offers than allowed, and without the flag never into
-- what is kept.
alter table choice add column reserved boolean not null default false;

alter table offering
  add column reserved integer not null default 0,
  add column reserved_until date,
  -- of the open offers, those to choices with the flag
  add column reserved_offers integer not null default 0,
  -- what is kept now: none any more once the day has passed; brought up to date by every write below
  add column kept integer not null default 0,
  add constraint offering_reserved_range check (reserved between 0 and places),
  add constraint offering_reserved_day check (reserved = 0 or reserved_until is not null),
  add constraint offering_reserved_count check (reserved_offers between 0 and open_offers),
  add constraint offering_kept_range check (kept between 0 and reserved),
  add constraint offering_kept check (open_offers - reserved_offers <= floor(places * over_offer) - kept);

create function kept_on(reserved integer, until date, today date) returns integer immutable parallel safe language sql
  return case when until >= today then reserved else 0 end;

create function london_today() returns date stable parallel safe language sql
  return (now() at time zone 'Europe/London')::date;

create function keep_places() returns trigger language plpgsql as $$
begin
  new.kept := gateways.kept_on(new.reserved, new.reserved_until, gateways.london_today());
  return new;
end $$ set search_path = gateways;
create trigger keep_places before insert or update on offering
  for each row execute function keep_places();

-- Places are counted where they are written: also when the flag comes or goes, or the course is another.
create or replace function count_open_offers() returns trigger language plpgsql as $$
declare
  had boolean := gateways.holds_a_place(old.stage);
  has boolean := gateways.holds_a_place(new.stage);
begin
  if old.offering = new.offering then
    update gateways.offering
       set open_offers = open_offers + has::integer - had::integer,
           reserved_offers = reserved_offers + (has and new.reserved)::integer - (had and old.reserved)::integer
     where id = new.offering and (has <> had or (has and new.reserved) <> (had and old.reserved));
  else
    update gateways.offering
       set open_offers = open_offers - had::integer,
           reserved_offers = reserved_offers - (had and old.reserved)::integer
     where id = old.offering and had;
    update gateways.offering
       set open_offers = open_offers + has::integer,
           reserved_offers = reserved_offers + (has and new.reserved)::integer
     where id = new.offering and has;
  end if;
  return null;
end $$ set search_path = gateways;
drop trigger count_open_offers on choice;
create trigger count_open_offers after update of stage, reserved, offering on choice
  for each row when (old.stage is distinct from new.stage or old.reserved is distinct from new.reserved
                     or old.offering is distinct from new.offering) execute function count_open_offers();

-- How many more offers a course allows, to a choice with the flag or without.
create function room_on(asked uuid, with_flag boolean) returns integer stable language sql as $$
  select floor(places * over_offer)::integer - open_offers
         - case when with_flag then 0
                else greatest(0, gateways.kept_on(reserved, reserved_until, gateways.london_today()) - reserved_offers) end
    from gateways.offering where id = asked
$$;

-- Whom a plan names has the flag from then on, whoever enters it.
create function named_is_reserved() returns trigger language plpgsql as $$
begin
  new.reserved := true;
  return new;
end $$;
create trigger named_is_reserved before insert or update of stage on choice
  for each row when (new.stage = 'EHCP_NAMED' and not new.reserved) execute function named_is_reserved();
