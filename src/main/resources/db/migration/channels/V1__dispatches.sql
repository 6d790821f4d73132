create schema if not exists channels;

create table channels.dispatch (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  title text not null,
  dispatched_on date not null,
  category text not null,
  form text,
  link text,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);
