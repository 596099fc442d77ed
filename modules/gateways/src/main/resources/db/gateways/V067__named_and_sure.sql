-- What a plan names needs no form that was sent: such a place may be sure, and goes on like any other.
create or replace function impossible(today date) returns table (rule text, subject uuid) language plpgsql as $$
declare
  asked_as text := coalesce(current_setting('app.role', true), '');
begin
  if asked_as <> 'SYSTEM' then
    return;
  end if;
  return query
    select 'TWO_PLACES_ACCEPTED', c.application from gateways.choice c
     where c.stage in ('FIRM', 'CONFIRMED', 'ENROLLED') and not c.interest
     group by c.application having count(*) > 1
    union all
    select 'TWO_BACKUPS', c.application from gateways.choice c
     where c.stage = 'BACKUP' and not c.interest group by c.application having count(*) > 1
    union all
    select 'OFFERS_ABOVE_PLACES', o.id from gateways.offering o
      join gateways.choice c on c.offering = o.id and gateways.holds_a_place(c.stage)
     group by o.id having count(*) > floor(o.places * o.over_offer)
    union all
    select 'PLACES_MISCOUNTED', o.id from gateways.offering o
      left join gateways.choice c on c.offering = o.id and gateways.holds_a_place(c.stage)
     group by o.id having count(c.id) <> o.open_offers
    union all
    select 'REJECTED_WITHOUT_REASON', c.id from gateways.choice c
     where c.stage = 'REJECTED' and (coalesce(c.rejection, '') = '' or coalesce(c.sentence, '') = '')
    union all
    select 'SENT_IN_UNSENT_FORM', c.id from gateways.choice c join gateways.application a on a.id = c.application
     where a.submitted_at is null and c.stage not in ('DRAFT', 'NOT_SENT', 'WITHDRAWN', 'EHCP_NAMED')
       and not exists (select 1 from gateways.plan_naming n where n.choice = c.id)
    union all
    select 'UNDECIDED_WITHOUT_DAY', c.id from gateways.choice c
     where c.stage in ('SUBMITTED', 'INTERVIEWING') and not c.interest and c.decide_by is null
    union all
    select 'DRAFT_AFTER_CLOSING', c.id from gateways.choice c join gateways.application a on a.id = c.application
      join gateways.cycle y on y.id = a.cycle
     where c.stage = 'DRAFT' and (y.closes at time zone 'Europe/London')::date < today - 1
    union all
    select 'CHOICE_OF_SOMEBODY_ELSE', c.id from gateways.choice c join gateways.application a on a.id = c.application
     where c.person <> a.person
    union all
    select 'RANK_WITHOUT_CHOICE', r.application from gateways.ranking r
     where not exists (select 1 from gateways.choice c where c.id = r.choice and c.application = r.application)
     group by r.application;
end $$;
