-- The provider's own code of a course, by which a file says it again.
alter table offering add column code text check (length(code) between 1 and 40);
create unique index offering_code on offering (provider, code) where code is not null;
