-- Calling off is all a young person does to a meeting. Policies that permit are put together by "or", so a check that asks
-- only how the row ends let whoever could write it at all hand a meeting that is off to somebody else; and no check sees
-- what the row was before. The policy now asks whose it is, and the trigger that nothing else changes.
drop policy own_calls_off on interview;
create policy own_calls_off on interview for update
  using (person = (select nullif(current_setting('app.person', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'YOUNG_PERSON')
  with check (person = (select nullif(current_setting('app.person', true), '')::uuid)
              and (select current_setting('app.role', true)) = 'YOUNG_PERSON'
              and stage = 'CANCELLED');

create function only_called_off() returns trigger language plpgsql as $$
declare
  hers text[] := array['stage', 'sequence', 'changed', 'version'];
begin
  if old.stage = 'CANCELLED' or to_jsonb(new) - hers is distinct from to_jsonb(old) - hers then
    raise insufficient_privilege using message = 'a meeting can only be called off';
  end if;
  return new;
end $$;
create trigger only_called_off before update on interview for each row
  when (current_setting('app.role', true) = 'YOUNG_PERSON') execute function only_called_off();

-- Whoever writes: a meeting stays that of its choice, its person and its college.
create function meeting_of_the_same() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'a meeting stays that of its choice';
end $$;
create trigger meeting_of_the_same before update on interview for each row
  when (old.id <> new.id or old.choice <> new.choice or old.person <> new.person or old.provider <> new.provider)
  execute function meeting_of_the_same();
