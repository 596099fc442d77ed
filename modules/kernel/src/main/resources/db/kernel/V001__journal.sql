-- The journal: append-only, one partition a year, chained in journal_seal.

create table journal (
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id(),
  person uuid,
  actor text not null,
  seat uuid,
  role text,
  hat text,
  what text not null,
  subject uuid,
  details jsonb not null default '{}',
  request text,
  primary key (at, id)
) partition by range (at);

create table journal_before_2026 partition of journal for values from (minvalue) to ('2026-01-01Z');
do $$
begin
  for year in 2026 .. 2045 loop
    execute format('create table journal_%s partition of journal for values from (%L) to (%L)',
      year, year || '-01-01Z', (year + 1) || '-01-01Z');
  end loop;
end $$;
create table journal_later partition of journal default;

create index journal_subject on journal (subject, at, id);
create index journal_person on journal (person, at);
create index journal_txid on journal (txid, id);

-- One row for each journal row, in the order the chain took them: after the transactions are finished, so that writers
-- never wait for each other. hash = sha256(previous hash || the row's words).
create table journal_seal (
  position bigint primary key,
  journal_at timestamptz not null,
  journal_id bigint not null unique,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);

create table journal_head (
  one boolean primary key default true check (one),
  position bigint not null default 0,
  hash bytea not null default '\x00',
  txid xid8 not null default '0',
  id bigint not null default 0
);
insert into journal_head default values;

create function journal_words(j journal) returns bytea language sql immutable as $$
  select convert_to(concat_ws(E'\x1f', j.id, extract(epoch from j.at), coalesce(j.person::text, '-'), j.actor,
    coalesce(j.seat::text, '-'), coalesce(j.role, '-'), coalesce(j.hat, '-'), j.what, coalesce(j.subject::text, '-'),
    j.details::text, coalesce(j.request, '-')), 'UTF8')
$$;

-- Chains at most so many finished rows; answers how many. Runs with the owner's rights: nobody else writes seals.
create function seal_journal(at_most integer) returns integer language plpgsql security definer
set search_path = kernel, pg_temp as $$
declare
  head journal_head;
  j journal;
  done integer := 0;
begin
  select * into head from journal_head for update;
  for j in
    select * from journal
    where (txid, id) > (head.txid, head.id) and txid < pg_snapshot_xmin(pg_current_snapshot())
    order by txid, id limit at_most
  loop
    head.position := head.position + 1;
    head.hash := sha256(head.hash || journal_words(j));
    head.txid := j.txid;
    head.id := j.id;
    insert into journal_seal (position, journal_at, journal_id, hash) values (head.position, j.at, j.id, head.hash);
    done := done + 1;
  end loop;
  update journal_head set position = head.position, hash = head.hash, txid = head.txid, id = head.id;
  return done;
end $$;

-- The first position whose row is missing or changed, null when the chain is whole.
create function verify_journal(first bigint, last bigint) returns bigint language plpgsql stable
set search_path = kernel, pg_temp as $$
declare
  before bytea := coalesce((select hash from journal_seal where position = first - 1), '\x00');
  s record;
  expected bigint := first;
begin
  for s in
    select seal.position, seal.hash, case when j.id is null then null else journal_words(j) end as words
    from journal_seal seal left join journal j on j.at = seal.journal_at and j.id = seal.journal_id
    where seal.position between first and last order by seal.position
  loop
    if s.position <> expected or s.words is null or sha256(before || s.words) <> s.hash then
      return expected;
    end if;
    before := s.hash;
    expected := expected + 1;
  end loop;
  if last <= (select position from journal_head) and expected <> last + 1 then
    return expected;
  end if;
  return null;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;
create trigger append_only before update or delete on journal for each row execute function refuse_change();
create trigger append_only before update or delete on journal_seal for each row execute function refuse_change();
create trigger append_only_truncate before truncate on journal for each statement execute function refuse_change();

revoke all on journal, journal_seal, journal_head from ginnel_app;
grant select, insert on journal to ginnel_app;
grant select on journal_seal, journal_head to ginnel_app;

-- Commands already carried out: a repeated submit gets the first result.
create table command (
  id uuid not null,
  operation text not null,
  person uuid,
  arguments bytea not null,
  result text,
  at timestamptz not null default clock_timestamp(),
  primary key (id, operation)
);
create index command_at on command (at);
