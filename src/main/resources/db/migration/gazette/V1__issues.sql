create schema if not exists gazette;

create table gazette.issue (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  issued_on date not null,
  name text not null,
  quantity bigint,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);
