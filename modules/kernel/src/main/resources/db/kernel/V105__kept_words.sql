-- What somebody had typed when the sign-in ran out, until it is sent or a day has passed. Passwords are never kept.
create table kept_words (
  person uuid not null,
  path text not null check (length(path) <= 2100),
  fields jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (person, path)
);
alter table kept_words enable row level security;
alter table kept_words force row level security;
create policy own on kept_words using (person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy system on kept_words using ((select current_setting('app.role', true)) = 'SYSTEM')
  with check ((select current_setting('app.role', true)) = 'SYSTEM');
