-- A council reads what helps where she lets it: while it has her question about the plan, or its answer, before it.
create policy council_reads on need_share for select
  using (withdrawn_at is null
         and (select current_setting('app.role', true)) = 'SEND_OFFICER'
         and provider = (select nullif(current_setting('app.scope', true), '')::uuid)
         and exists (select 1 from plan_naming n
                      where n.person = need_share.person and n.council = need_share.provider
                        and n.stage in ('PROPOSED', 'CONFIRMED')));
create policy shared_with_council on need_profile for select
  using ((select current_setting('app.role', true)) = 'SEND_OFFICER'
         and exists (select 1 from need_share s where s.person = need_profile.person));
