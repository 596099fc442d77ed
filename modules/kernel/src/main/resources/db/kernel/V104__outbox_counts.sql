-- For administrators: how the mails fare, without person or words. Counts of what was sent reach back a week.
create function outbox_counts() returns table (state text, fault text, mails bigint, oldest timestamptz, next timestamptz)
language plpgsql set search_path = kernel, pg_temp as $$
declare
  before text := current_setting('app.role', true);
begin
  if before is distinct from 'ADMINISTRATOR' and before is distinct from 'SYSTEM' then
    raise exception 'for administrators' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.role', 'SYSTEM', true);
  return query
    select o.state, coalesce(o.fault, ''), count(*), min(o.written_at),
      case when o.state = 'WAITING' then min(o.due_at) end
    from outbox o where o.state <> 'SENT' or o.ended_at > clock_timestamp() - interval '7 days'
    group by o.state, coalesce(o.fault, '') order by 1, 2;
  perform set_config('app.role', before, true);
end $$;
create index outbox_sent on outbox (ended_at) where state = 'SENT';
