create schema if not exists publication;

create table publication.normative_document (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  title text not null,
  category text not null,
  made_on date not null,
  published_on date,
  ended_on date,
  validity text,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);

create table publication.enforcement_decision (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  kind text not null,
  decided_on date not null,
  party text,
  quantity bigint not null,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);

create table publication.administrative_fee (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  number text not null,
  item text not null,
  collected_on date not null,
  amount_fen bigint not null,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, number)
);
