-- Reminders, each sent once: the constraint says so, whoever sends and however many at once. The subject is a form, or a
-- provider when it is the provider that is late; a day that was moved is reminded of anew.
create table chaser (
  id uuid primary key,
  kind text not null check (kind in ('DRAFT', 'DECISION', 'OFFER')),
  subject uuid not null,
  step integer not null check (step >= 0),
  until date not null,
  sent_at timestamptz not null,
  constraint chaser_once unique (kind, subject, step, until)
);
create index choice_to_answer on choice (reply_by) where stage = 'OFFER';

alter table chaser enable row level security;
alter table chaser force row level security;
create policy system on chaser using ((select current_setting('app.role', true)) = 'SYSTEM');
