-- A grown-up a young person lets have a copy of the days of her meetings, until she takes it back. No account, no other
-- right; nobody but she reads who it is.
create table trusted_adult (
  id uuid primary key,
  person uuid not null,
  name text not null check (length(name) between 1 and 100),
  mail text not null check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 200),
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  version integer not null default 0
);
create unique index trusted_adult_once on trusted_adult (person, lower(mail)) where withdrawn_at is null;
create index trusted_adult_by_person on trusted_adult (person) where withdrawn_at is null;

alter table trusted_adult enable row level security;
alter table trusted_adult force row level security;
create policy system_reads on trusted_adult for select using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on trusted_adult
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
