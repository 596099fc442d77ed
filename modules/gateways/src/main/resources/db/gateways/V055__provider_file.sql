-- Files a provider sends: counted first, then taken in whole by a job. What a row said is kept only while it is needed.
create table provider_file (
  id uuid primary key,
  provider uuid not null,
  kind text not null check (kind in ('RESULTS', 'COURSES')),
  file_name text not null check (length(file_name) between 1 and 120),
  sent_by uuid not null,
  sender text not null,
  seat uuid,
  hat text not null default '',
  sent_at timestamptz not null,
  state text not null check (state in ('CHECKED', 'WAITING', 'READING', 'APPLIED', 'REFUSED')),
  touched timestamptz not null,
  finished_at timestamptz,
  refusal text,
  done integer not null default 0,
  read integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  sure integer not null default 0,
  below integer not null default 0,
  refused integer not null default 0,
  version integer not null default 0,
  check (refusal is not null or state <> 'REFUSED'),
  check ((finished_at is not null) = (state in ('APPLIED', 'REFUSED')))
);
create index provider_file_by_provider on provider_file (provider, sent_at desc);
create index provider_file_waiting on provider_file (sent_at) where state in ('WAITING', 'READING');

-- gone as soon as it was taken in, or after a day
create table provider_file_content (
  file uuid primary key references provider_file on delete cascade,
  content bytea not null check (octet_length(content) <= 4194304)
);

create table provider_file_line (
  file uuid not null references provider_file on delete cascade,
  place integer not null,
  line bigint not null,
  column_name text not null,
  value text not null check (length(value) <= 200),
  reason text not null,
  primary key (file, place)
);

-- The unique learner number of one of its applicants, as the provider wrote it: one number a person, one person a number.
create table learner_number (
  provider uuid not null,
  person uuid not null,
  uln text not null check (uln ~ '^[1-9][0-9]{9}$'),
  constraint learner_number_once primary key (provider, uln),
  constraint learner_number_one unique (provider, person)
);

-- Where a grade comes from, when it was not typed: the file and its line.
alter table offer_condition
  add column evidence_file uuid,
  add column evidence_line integer check (evidence_line > 1),
  add check ((evidence_file is null) = (evidence_line is null) and (evidence_file is null or achieved is not null));

alter table provider_file enable row level security;
alter table provider_file force row level security;
alter table provider_file_content enable row level security;
alter table provider_file_content force row level security;
alter table provider_file_line enable row level security;
alter table provider_file_line force row level security;
alter table learner_number enable row level security;
alter table learner_number force row level security;

create policy system on provider_file using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy provider on provider_file
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER');
create policy of_file on provider_file_content
  using (exists (select 1 from provider_file f where f.id = provider_file_content.file));
create policy of_file on provider_file_line
  using (exists (select 1 from provider_file f where f.id = provider_file_line.file));

create policy system on learner_number using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy provider on learner_number
  using (provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER');
create policy own_reads on learner_number for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
