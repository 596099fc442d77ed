-- An invented town at a chosen size, the same for the same seed. Every name is made of a number. Run as the owner.
-- Filled in before it runs: ${seed}, ${people}, ${offerings}, ${journal}.
select set_config('app.role', 'SYSTEM', false);

create or replace function pg_temp.dice(n bigint, what text, sides bigint) returns bigint immutable language sql as $$
  select ((hashtextextended(what || ':' || n, ${seed}) % sides) + sides) % sides
$$;
create or replace function pg_temp.id(what text, n bigint) returns uuid immutable language sql as $$
  select md5('town:' || what || ':' || n)::uuid
$$;

insert into register.organisation (id, kind, name, demonstration, source, source_date)
select pg_temp.id('provider', n), 'COLLEGE', 'Invented college ' || n, true, 'generator', '2026-11-21'
from generate_series(1, greatest(1, ${offerings} / 60)) n
on conflict do nothing;

insert into gateways.offering (id, title, kind, level, provider, provider_name, site_name, postcode, latitude, longitude,
  standard, gateways, starts, places, over_offer, entry, support, status, updated, demonstration)
select pg_temp.id('offering', n), 'Invented course ' || n, (array['T_LEVEL', 'APPRENTICESHIP', 'TOQ'])[1 + pg_temp.dice(n, 'kind', 3)],
  3, pg_temp.id('provider', 1 + pg_temp.dice(n, 'provider', greatest(1, ${offerings} / 60))), 'Invented college', 'Main site', null,
  53.35 + pg_temp.dice(n, 'north', 3500) / 10000.0, -2.70 + pg_temp.dice(n, 'east', 7500) / 10000.0, 'ST0116',
  array[(select code from register.gateway order by position limit 1 offset pg_temp.dice(n, 'gateway', (select count(*) from register.gateway)))],
  '2027-09-06', 20 + pg_temp.dice(n, 'places', 80), 1.2, 'Four GCSEs at grade 4', '', 'OPEN', '2026-11-21', true
from generate_series(1, ${offerings}) n
on conflict do nothing;

insert into register.person (id, name, demonstration)
select pg_temp.id('person', n), 'Invented person ' || n, true from generate_series(1, ${people}) n
on conflict do nothing;

insert into register.seat (id, person, role, scope, title, since)
select pg_temp.id('seat', n), pg_temp.id('person', n), 'YOUNG_PERSON', (select id from register.place), 'Young person', '2026-09-01'
from generate_series(1, ${people}) n
on conflict do nothing;

insert into kernel.account (person, login, name, demonstration)
select pg_temp.id('person', n), 'person' || n || '@town.invalid', 'Invented person ' || n, true from generate_series(1, ${people}) n
on conflict do nothing;

-- History: what a year of use leaves in the journal.
insert into kernel.journal (at, person, actor, role, what, subject, details)
select '2026-09-01'::timestamptz + n * interval '1 second', pg_temp.id('person', 1 + pg_temp.dice(n, 'who', greatest(1, ${people}))),
  'Invented', 'YOUNG_PERSON', 'AnswerSaved', pg_temp.id('form', 1 + pg_temp.dice(n, 'who', greatest(1, ${people}))), '{}'
from generate_series(1, ${journal}) n;

analyze;
