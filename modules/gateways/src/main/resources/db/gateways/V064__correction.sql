-- What a young person asked to have put right, and the answer. Read by her, and by whoever has to answer: the school
-- whose roll it is about, else the secretariat.
create table correction (
  id uuid primary key,
  person uuid not null,
  subject text not null check (subject in ('NAME', 'BORN', 'SIGN_IN_MAIL', 'SCHOOL_ROLL', 'SOMETHING_ELSE')),
  words text not null check (length(words) between 1 and 1000),
  school uuid,
  asked_at timestamptz not null,
  done boolean,
  answer text check (length(answer) between 1 and 1000),
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 0,
  check (school is null or subject = 'SCHOOL_ROLL'),
  check ((done is null) = (answered_at is null) and (answer is null) = (answered_at is null)
         and (answered_by is null) = (answered_at is null))
);
create unique index correction_once on correction (person, subject) where answered_at is null;
create index correction_by_school on correction (school) where school is not null;

alter table correction enable row level security;
alter table correction force row level security;
create policy system on correction using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own_reads on correction for select
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy own_asks on correction for insert
  with check (person = (select nullif(current_setting('app.person', true), '')::uuid)
              and (select current_setting('app.role', true)) = 'YOUNG_PERSON' and answered_at is null);
create policy school_answers on correction
  using (school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy secretariat_answers on correction
  using (school is null and (select current_setting('app.role', true)) = 'SECRETARY');
