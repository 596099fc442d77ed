-- Meetings, their agendas and papers as the secretariat works on them, and the sealed versions.
create table meeting (
  id uuid primary key,
  version integer not null default 0,
  board_id uuid not null references board,
  day date not null,
  starts time not null,
  ends time not null,
  location text not null check (location <> ''),
  stage text not null,
  stage_reason text,
  revision integer not null default 0,
  serial integer not null default 0,
  published_revision integer not null default 0,
  short_notice_reason text,
  short_notice_by uuid,
  short_notice_on date,
  proposed_by uuid,
  proposed_revision integer,
  proposed_at timestamptz,
  check (starts < ends),
  check ((stage in ('CANCELLED', 'POSTPONED')) = (stage_reason is not null))
);
create unique index one_meeting_a_day on meeting (board_id, day) where stage not in ('CANCELLED', 'POSTPONED');

create table agenda_item (
  id uuid primary key,
  version integer not null default 0,
  meeting_id uuid not null references meeting,
  position integer not null check (position >= 1),
  title text not null check (title <> ''),
  public_title text,
  purpose text not null check (purpose in ('DECISION', 'APPROVAL', 'DISCUSSION', 'INFORMATION')),
  lead text not null default '',
  minutes integer not null check (minutes between 0 and 600),
  paper_expected boolean not null,
  late boolean not null default false,
  published_in integer,
  exempt_paragraphs text,
  exempt_interest text,
  exempt_decided_by uuid,
  exempt_review_on date,
  constraint one_item_a_place unique (meeting_id, position) deferrable initially deferred,
  check ((exempt_paragraphs is null) = (exempt_interest is null)),
  check ((exempt_paragraphs is null) = (exempt_review_on is null)),
  check (exempt_paragraphs is null or public_title <> '')
);

create table exempt_reader (
  item_id uuid not null references agenda_item,
  person_id uuid not null,
  primary key (item_id, person_id)
);

create table paper (
  id uuid primary key,
  version integer not null default 0,
  item_id uuid not null references agenda_item,
  position integer not null check (position >= 1),
  title text not null check (title <> ''),
  owner text not null check (owner <> ''),
  access text not null check (access in ('PUBLIC', 'PARTNERSHIP', 'BOARD', 'EXEMPT', 'PANEL')),
  clearer text not null check (clearer <> ''),
  clearance text not null check (clearance in ('NOT_ASKED', 'ASKED', 'GIVEN', 'REFUSED')),
  clear_by date,
  published_in integer,
  withdrawn_on date,
  withdrawal text check (withdrawal in ('ERROR', 'DATA_PROTECTION', 'SUPERSEDED')),
  exempt_paragraphs text,
  exempt_interest text,
  exempt_decided_by uuid,
  exempt_review_on date,
  check ((withdrawn_on is null) = (withdrawal is null))
);

create table paper_version (
  id uuid primary key,
  version integer not null default 0,
  paper_id uuid not null references paper,
  number integer not null check (number >= 1),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null check (file_name <> ''),
  bytes bigint not null check (bytes > 0),
  pages integer not null check (pages > 0),
  attached_at timestamptz not null,
  attached_by uuid,
  contacts_checked_by uuid,
  unique (paper_id, number)
);

create table agenda_version (
  id uuid primary key,
  version integer not null default 0,
  meeting_id uuid not null references meeting,
  serial integer not null check (serial >= 1),
  issued_at timestamptz not null,
  issued_by uuid,
  proposed_by uuid,
  clear_days integer not null,
  clear_days_needed integer not null,
  short_notice_reason text,
  content text not null,
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  unique (meeting_id, serial),
  check (serial > 1 or clear_days >= clear_days_needed or short_notice_reason <> '')
);

create function sealed() returns trigger language plpgsql as $$
begin
  raise exception 'a published version is never changed';
end $$;
create trigger agenda_version_sealed before update or delete on agenda_version for each row execute function sealed();
revoke update, delete on agenda_version from ginnel_app;

-- The secretary works on everything; the board reads what is not exempt; named people read the exempt items named to
-- them. Nobody else gets a row.
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy secretariat on agenda_item
  using (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'))
  with check (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'));
create policy board on agenda_item for select
  using (exempt_paragraphs is null
    and current_setting('app.role', true) in ('CHAIR', 'BOARD_MEMBER')
    and exists (select 1 from meeting m where m.id = meeting_id
      and m.board_id = (select nullif(current_setting('app.scope', true), '')::uuid)));
create policy named on agenda_item for select
  using (exists (select 1 from exempt_reader r where r.item_id = agenda_item.id
    and r.person_id = (select nullif(current_setting('app.person', true), '')::uuid)));

alter table paper enable row level security;
alter table paper force row level security;
create policy secretariat on paper
  using (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'))
  with check (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'));
create policy board on paper for select
  using (exempt_paragraphs is null and access in ('PUBLIC', 'PARTNERSHIP', 'BOARD')
    and exists (select 1 from agenda_item i where i.id = item_id and i.exempt_paragraphs is null));
create policy named on paper for select
  using (exists (select 1 from exempt_reader r where r.item_id = paper.item_id
    and r.person_id = (select nullif(current_setting('app.person', true), '')::uuid)));

alter table paper_version enable row level security;
alter table paper_version force row level security;
create policy secretariat on paper_version
  using (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'))
  with check (current_setting('app.role', true) in ('SECRETARY', 'SYSTEM'));
create policy as_the_paper on paper_version for select
  using (exists (select 1 from paper p where p.id = paper_id));
