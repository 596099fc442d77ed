-- Whose page a form was on: the SHA-256 of the token its forms carry. Nothing is allowed by it; a form that arrives
-- without its cookie keeps its words for the person who saw it.
alter table sign_in add column form bytea;
create index sign_in_form on sign_in (form);
