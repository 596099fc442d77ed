-- The school's own number of a pupil, by which the next file finds her again.
alter table pupil add column reference text check (length(reference) between 1 and 40);
create unique index pupil_by_reference on pupil (school, reference) where until is null and reference is not null;

-- A file of a roll as it was sent: counted first, taken in whole when somebody says so, and then forgotten.
create table roll_file (
  id uuid primary key,
  school uuid not null,
  file_name text not null check (length(file_name) between 1 and 120),
  -- whether the file has everybody, so that whoever is not in it has left
  whole boolean not null,
  content bytea check (octet_length(content) <= 4194304),
  sent_by uuid not null,
  sent_at timestamptz not null,
  taken_at timestamptz check (taken_at >= sent_at),
  check (taken_at is null or content is null)
);
create index roll_file_by_school on roll_file (school, sent_at);

alter table roll_file enable row level security;
alter table roll_file force row level security;
create policy system on roll_file using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy school on roll_file
  using (school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
