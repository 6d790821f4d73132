create schema if not exists calendar;

-- Holiday notices as the office entered them. A confirmed one stands before what is shipped for its year. Each decision takes
-- the next number of the sequence, by which every node sees that the calendar has changed.
create sequence calendar.decision;

create table calendar.notice (
  id bigint generated always as identity primary key,
  year int not null,
  standing text not null check (standing in ('CONFIRMED', 'PROVISIONAL')),
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'REPLACED', 'DISCARDED')),
  source text not null,
  entered_at timestamptz not null,
  entered_login text not null,
  entered_name text not null,
  decided_at timestamptz,
  decided_login text,
  decided_name text,
  decision bigint,
  version int not null default 0
);

create unique index notice_in_force on calendar.notice (year) where state = 'IN_FORCE';
create unique index notice_in_draft on calendar.notice (year) where state = 'DRAFT';
create index notice_by_decision on calendar.notice (decision);

create table calendar.notice_day (
  notice bigint not null references calendar.notice (id),
  day date not null,
  kind text not null,
  name text not null,
  primary key (notice, day)
);
