-- Searches a person keeps. A postcode may be in one: nobody but the person reads it.
create table saved_search (
  id uuid primary key,
  person uuid not null,
  query text not null check (query <> '' and length(query) <= 4000),
  kept timestamptz not null,
  version integer not null default 0,
  constraint saved_search_once unique (person, query)
);
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy own on saved_search
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy system on saved_search
  using ((select current_setting('app.role', true)) = 'SYSTEM');
