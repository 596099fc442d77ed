-- Run once by an administrator of the database, in psql:
--   psql -v owner=… -v app=… -v open=… -f config/postgres/roles.sql
-- with three passwords of your own. The running product never connects as the owner.
create role ginnel_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role ginnel_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role ginnel_public login nosuperuser nocreatedb nocreaterole nobypassrls connection limit 20 password :'open';
create database ginnel owner ginnel_owner encoding 'UTF8' template template0;
\connect ginnel
revoke all on schema public from public;
-- Extensions the migrations use; an owner that is no superuser may make them itself (they are trusted).
create extension if not exists btree_gist;
