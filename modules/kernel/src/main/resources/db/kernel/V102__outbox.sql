-- Mails, written in the transaction of the deed they tell of. Kept as the person's inbox.
create table outbox (
  id uuid primary key,
  person uuid not null,
  subject text not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
  body text not null check (length(body) <= 10000),
  path text check (path like '/%' and path not like '//%' and length(path) <= 1000),
  written_at timestamptz not null default clock_timestamp(),
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'REFUSED')),
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  answered integer not null default 0,
  ended_at timestamptz,
  fault text,
  check ((state = 'WAITING') = (ended_at is null))
);
create index outbox_due on outbox (due_at) where state = 'WAITING';
create index outbox_refused on outbox (ended_at) where state = 'REFUSED';
create index outbox_person on outbox (person, id desc);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy write on outbox for insert with check (state = 'WAITING');
create policy own on outbox for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid));
create policy demonstration on outbox for select
  using ((select i.demonstration from installation i) and exists (
    select from account a where a.person = outbox.person and a.demonstration));
create policy sending on outbox for all
  using ((select current_setting('app.role', true)) = 'SYSTEM')
  with check ((select current_setting('app.role', true)) = 'SYSTEM');
