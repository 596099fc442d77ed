-- Lists are read by name from where the page before ended; the collation makes one index serve order and prefix.
create index organisation_list on organisation (lower(name) collate "C", id);
create index person_list on person (lower(name) collate "C", id);
drop index organisation_by_name;
drop index person_by_name;
