-- Boards, the rules they are composed by, their seats and who sits on them.
create extension if not exists btree_gist;

create table board (
  id uuid primary key,
  version integer not null default 0,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('EMPLOYER', 'IMPROVEMENT', 'PARTNERSHIP', 'WORKING_GROUP')),
  name text not null check (name <> ''),
  gateway text unique,
  check ((kind = 'EMPLOYER') = (gateway is not null))
);

create table composition_rule (
  id uuid primary key,
  version integer not null default 0,
  board_id uuid not null references board,
  valid_from date not null,
  regime text not null
    check (regime in ('STATUTORY', 'LA_EXECUTIVE', 'CA_KEY_DECISION', 'FORUM', 'ADOPTED', 'INTERNAL')),
  clear_days integer not null check (clear_days between 0 and 60),
  working_days boolean not null,
  quorum_base text not null check (quorum_base in ('VOTING_SEATS', 'FILLED_VOTING_SEATS')),
  quorum_numerator integer not null check (quorum_numerator > 0),
  quorum_denominator integer not null check (quorum_denominator >= quorum_numerator),
  quorum_least integer not null check (quorum_least > 0),
  unique (board_id, valid_from)
);

create table composition_line (
  rule_id uuid not null references composition_rule,
  position integer not null,
  constituency text not null check (constituency ~ '^[a-z0-9-]+$'),
  title text not null check (title <> ''),
  fewest integer not null check (fewest >= 0),
  most integer not null check (most >= 1),
  voting boolean not null,
  chair_eligible boolean not null,
  primary key (rule_id, position),
  unique (rule_id, constituency),
  check (fewest <= most)
);

create table board_seat (
  id uuid primary key,
  version integer not null default 0,
  board_id uuid not null references board,
  constituency text not null,
  number integer not null check (number >= 1),
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from),
  constraint seat_number_once exclude using gist
    (board_id with =, constituency with =, number with =, daterange(valid_from, valid_until) with &&)
);

create table term (
  id uuid primary key,
  version integer not null default 0,
  seat_id uuid not null references board_seat,
  person_id uuid not null,
  acting_for uuid,
  chair boolean not null default false,
  start_on date not null,
  end_on date,
  check (end_on is null or end_on >= start_on),
  constraint one_person_a_seat exclude using gist (seat_id with =, daterange(start_on, end_on) with &&)
);
create index term_by_person on term (person_id);
