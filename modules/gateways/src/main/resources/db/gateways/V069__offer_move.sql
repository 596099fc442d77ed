-- That a place be somewhere else or later is a proposal like any other once she has accepted it.
alter table offer_change
  add column offering uuid references offering,
  add column starts date,
  add constraint offer_change_move check ((offering is null) = (starts is null));
