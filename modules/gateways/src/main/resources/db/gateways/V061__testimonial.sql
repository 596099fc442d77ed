-- What a school writes about one young person, once for every college. Read by her, by her school, and, once it is
-- written and she does not object, by the colleges of choices she sent and did not leave.
create table testimonial (
  id uuid primary key,
  person uuid not null,
  school uuid not null,
  asked_at timestamptz not null,
  stage text not null check (stage in ('ASKED', 'WRITTEN', 'OBJECTED', 'REFUSED', 'TAKEN_BACK')),
  words text check (length(words) between 1 and 4000),
  written_by uuid,
  written_at timestamptz,
  objection text check (length(objection) between 1 and 1000),
  answer text check (length(answer) between 1 and 1000),
  version integer not null default 0,
  check (stage <> 'WRITTEN' or words is not null and written_by is not null and written_at is not null),
  check (stage <> 'OBJECTED' or objection is not null),
  check (stage <> 'REFUSED' or answer is not null)
);
create unique index testimonial_once on testimonial (person) where stage in ('ASKED', 'WRITTEN', 'OBJECTED');
create index testimonial_by_school on testimonial (school) where stage <> 'TAKEN_BACK';

alter table testimonial enable row level security;
alter table testimonial force row level security;
create policy system on testimonial using ((select current_setting('app.role', true)) = 'SYSTEM');
create policy own on testimonial
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
create policy school_reads on testimonial for select
  using (stage <> 'TAKEN_BACK' and school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy school_writes on testimonial for update
  using (stage <> 'TAKEN_BACK' and school = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'CAREERS_LEAD');
create policy college_reads on testimonial for select
  using (stage = 'WRITTEN' and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and exists (select 1 from choice c where c.person = testimonial.person
                      and c.stage not in ('WITHDRAWN', 'DECLINED', 'REJECTED')));
