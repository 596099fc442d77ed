-- What helps is shared for one choice: read once that choice was sent, and no longer when it is over. A college that a
-- plan names is told without one. What was shared with a college before stays shared with it.
alter table need_share add column choice uuid;
drop index need_share_once;
create unique index need_share_once on need_share (person, provider) where withdrawn_at is null and choice is null;
create unique index need_share_once_a_choice on need_share (choice) where withdrawn_at is null and choice is not null;

drop policy provider_reads on need_share;
create policy provider_reads on need_share for select
  using (withdrawn_at is null
         and provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and (select current_setting('app.role', true)) = 'ADMISSIONS_OFFICER'
         and (choice is null
              or exists (select 1 from choice c where c.id = need_share.choice and c.provider = need_share.provider
                          and c.stage not in ('WITHDRAWN', 'DECLINED', 'REJECTED', 'CONDITIONS_NOT_MET', 'NO_SHOW'))));
