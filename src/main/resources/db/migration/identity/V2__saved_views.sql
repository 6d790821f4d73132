-- Views of lists that somebody named for themselves. A removed one is kept for a day, so that removing can be undone.
create table identity.saved_view (
  id bigint generated always as identity primary key,
  account bigint not null references identity.account (id) on delete cascade,
  list text not null,
  name text not null,
  query text not null,
  opens_first boolean not null default false,
  removed_at timestamptz
);

create unique index saved_view_by_name on identity.saved_view (account, list, name) where removed_at is null;
create unique index saved_view_opens_first on identity.saved_view (account, list) where opens_first and removed_at is null;
create index saved_view_by_account on identity.saved_view (account, list);
