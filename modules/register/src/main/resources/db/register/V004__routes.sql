-- The occupational routes as the place writes them, and the other names official lists give them. T Levels, bank holidays
-- and postcode sectors of the place's folder go to the tables of the official lists.
create table route (
  name text primary key,
  position integer not null unique
);
create table route_alias (
  alias text primary key check (alias = lower(alias)),
  route text not null references route
);
alter table gateway_route add foreign key (route) references route;
