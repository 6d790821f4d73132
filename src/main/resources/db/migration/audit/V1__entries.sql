create schema if not exists audit;

create table audit.entry (
  number bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail text not null,
  previous text not null,
  hash text not null unique
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are append-only';
end
$$;

create trigger entry_is_append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();
