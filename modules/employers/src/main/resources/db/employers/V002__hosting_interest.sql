-- Each academic year a firm says whether it will host, and how many places it pledges.
create table hosting_interest (
  id uuid primary key,
  version integer not null,
  employer uuid not null,
  gateway text not null,
  year integer not null check (year between 2020 and 2100),
  appetite text not null check (appetite in ('YES', 'MAYBE', 'NO')),
  places integer not null check (places between 0 and 1000),
  reason text check (reason in ('NO_STAFF_TIME', 'NO_SPACE', 'NO_SUITABLE_WORK', 'COST', 'SAFETY', 'BAD_EXPERIENCE',
                                'OTHER')),
  given_by uuid not null,
  given_on date not null,
  unique (employer, gateway, year),
  constraint no_with_reason check (appetite <> 'NO' or reason is not null),
  constraint no_without_places check (appetite <> 'NO' or places = 0)
);
create index hosting_interest_by_gateway on hosting_interest (gateway, year);
