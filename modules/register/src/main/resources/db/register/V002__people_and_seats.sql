-- Who acts: people, what only a few may read of them, and the seats of authority they hold.
create extension if not exists btree_gist;

create table person (
  id uuid primary key,
  name text not null check (name <> ''),
  demonstration boolean not null default false,
  version integer not null default 0
);
create index person_by_name on person (lower(name), id);

create table person_private (
  person uuid primary key references person,
  date_of_birth date,
  mail text check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  telephone text,
  version integer not null default 0
);
create unique index person_private_by_mail on person_private (lower(mail));

alter table person_private enable row level security;
alter table person_private force row level security;
create policy person_private_own on person_private
  using (person = (select nullif(current_setting('app.person', true), '')::uuid))
  with check (person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy person_private_kept on person_private
  using ((select current_setting('app.role', true)) in ('ADMINISTRATOR', 'SYSTEM'))
  with check ((select current_setting('app.role', true)) in ('ADMINISTRATOR', 'SYSTEM'));

-- A role at an organisation, on a board or in the place, from a day, until the first day without it.
create table seat (
  id uuid primary key,
  person uuid not null references person,
  role text not null check (role ~ '^[A-Z_]+$'),
  scope uuid not null,
  title text not null check (title <> ''),
  since date not null,
  until date check (until >= since),
  version integer not null default 0,
  -- nobody holds the same role at the same scope twice on one day
  constraint seat_once exclude using gist (person with =, role with =, scope with =, daterange(since, until) with &&)
);
create index seat_by_scope on seat (scope, role);
