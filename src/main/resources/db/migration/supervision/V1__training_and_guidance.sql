create schema if not exists supervision;

create table supervision.training (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  held_on date not null,
  name text not null,
  quantity bigint,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);

create table supervision.guidance_visit (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  visited_on date not null,
  name text not null,
  quantity bigint,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);

create table supervision.assessment_weight (
  year int primary key,
  township numeric(6, 2) not null,
  department numeric(6, 2) not null,
  version int not null default 0
);
