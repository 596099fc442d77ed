-- What a young person says she can do. Hers alone: there is no policy for anybody else, the system included.
create table skill_answer (
  id uuid primary key,
  person uuid not null,
  statement text not null check (statement ~ '^[a-z][a-z0-9-]*$'),
  ability text not null check (ability in ('NOT_YET', 'WITH_HELP', 'ON_MY_OWN', 'CAN_SHOW')),
  said_on date not null,
  version integer not null default 0,
  constraint skill_answer_once unique (person, statement)
);
alter table skill_answer enable row level security;
alter table skill_answer force row level security;
create policy own on skill_answer
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON');
