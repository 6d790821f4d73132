create schema if not exists audit;

create table audit.entry (
  number bigint primary key,
  at timestamptz not null,
  login text not null,
  name text not null,
  origin text not null,
  action text not null,
  subject text not null,
  before text not null,
  after text not null,
  detail text not null,
  previous text not null,
  hash text not null unique
);

create index entry_by_time on audit.entry (at);
create index entry_by_login on audit.entry (login, number);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end
$$;

create trigger entry_is_append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();
