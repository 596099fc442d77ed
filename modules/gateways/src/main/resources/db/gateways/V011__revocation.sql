-- Taking back an accepted offer takes two officers: the second person is a rule of the table, not of a page.
create table revocation (
  id uuid primary key,
  choice uuid not null references choice on delete cascade,
  provider uuid not null,
  reason text not null,
  sentence text not null check (length(sentence) between 1 and 600),
  proposed_by uuid not null,
  proposed_on date not null,
  decided_by uuid,
  approved boolean,
  version integer not null default 0,
  constraint revocation_two_people check (decided_by <> proposed_by),
  check ((decided_by is null) = (approved is null))
);
create unique index revocation_once on revocation (choice) where decided_by is null;
create index revocation_by_choice on revocation (choice);

alter table revocation enable row level security;
alter table revocation force row level security;
create policy system on revocation
  using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy provider on revocation
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.id = revocation.choice));
