-- Who is named to what: the secretariat keeps it, each reader sees that they are named and nothing of the others.
alter table exempt_reader enable row level security;
alter table exempt_reader force row level security;
create policy secretariat on exempt_reader
  using (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'))
  with check (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'));
create policy own on exempt_reader for select
  using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
create index exempt_reader_by_person on exempt_reader (person_id);
create index paper_version_by_bytes on paper_version (sha256);
