-- A complete form with three choices for each of the people numbered ${first} to ${last}, ready to submit. Run as the owner.
select set_config('app.role', 'SYSTEM', false);

create or replace function pg_temp.dice(n bigint, what text, sides bigint) returns bigint immutable language sql as $$
  select ((hashtextextended(what || ':' || n, ${seed}) % sides) + sides) % sides
$$;
create or replace function pg_temp.id(what text, n bigint) returns uuid immutable language sql as $$
  select md5('town:' || what || ':' || n)::uuid
$$;

insert into gateways.application (id, person, cycle, called, born, postcode, school, year_group, statement)
select pg_temp.id('form', n), pg_temp.id('person', n), (select id from gateways.cycle where entry = 16 order by year limit 1),
  'Person ' || n, '2011-01-15', 'M14 5TQ', 'Invented school', 'YEAR_11', 'I would like to work with computers and with people.'
from generate_series(${first}::bigint, ${last}) n
on conflict do nothing;

insert into gateways.support (application, person, need, shared)
select pg_temp.id('form', n), pg_temp.id('person', n), 'NOTHING', false from generate_series(${first}::bigint, ${last}) n
on conflict do nothing;

insert into gateways.choice (id, application, person, offering, provider, interest, starts, stage)
select pg_temp.id('choice' || k, n), pg_temp.id('form', n), pg_temp.id('person', n), o.id, o.provider, false, o.starts, 'DRAFT'
from generate_series(${first}::bigint, ${last}) n, generate_series(1, 3) k
join lateral (select id, provider, starts from gateways.offering
  where id = pg_temp.id('offering', 1 + ((pg_temp.dice(n, 'choice', ${offerings}) + k * 7) % ${offerings}))) o on true
on conflict do nothing;

insert into gateways.ranking (application, place, choice)
select c.application, row_number() over (partition by c.application order by c.id), c.id
from gateways.choice c
where c.application in (select pg_temp.id('form', n) from generate_series(${first}::bigint, ${last}) n)
on conflict do nothing;

analyze gateways.application, gateways.choice, gateways.ranking, gateways.support;
