create schema if not exists remedies;

create table remedies.reconsideration (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  case_number text not null,
  registration text,
  filed_on date not null,
  result text not null,
  closed_on date,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, case_number),
  check ((closed_on is null) = (result = 'PENDING'))
);

create table remedies.lawsuit (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  case_number text not null,
  registration text,
  route text not null,
  filed_on date not null,
  standing text not null,
  result text not null,
  closed_on date,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, case_number),
  check ((closed_on is null) = (result = 'PENDING'))
);
