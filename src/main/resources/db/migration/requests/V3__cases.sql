-- Null until both sides have confirmed an application that came online, by fax or by plain mail (art. 31): it is not received yet.
alter table requests.request alter column received_on drop not null;

-- A request that is worked on here: what lists need of it. Everything is made of the events below and can be made again.
create table requests.case_file (
  request_id bigint primary key references requests.request (id) on delete cascade,
  state text not null,
  arrived_on date not null,
  handler_login text,
  handler_name text,
  -- By when a reopened request is answered anew; 'infinity' and null as in requests.request.
  new_due_on date,
  reopened boolean not null default false,
  version int not null
);

create index case_file_by_state on requests.case_file (state);

-- What happened to it: never changed, never removed but with the request. The facts are sealed, because they name people.
create table requests.case_event (
  request_id bigint not null references requests.request (id) on delete cascade,
  number int not null,
  kind text not null,
  on_day date not null,
  facts bytea not null,
  login text not null,
  name text not null,
  entered_at timestamptz not null,
  primary key (request_id, number)
);

-- The application itself: who applied and how to reach them, sealed; gone when its time of keeping is over.
create table requests.application (
  request_id bigint primary key references requests.request (id) on delete cascade,
  sealed bytea,
  identity_digest text,
  erased_on date
);

create index application_by_identity on requests.application (identity_digest);

-- Numbers without a gap and without a double: the last one given in a series of an agency and year.
create table requests.number_series (
  agency_id bigint not null,
  series text not null,
  year int not null,
  last int not null,
  primary key (agency_id, series, year)
);

create index request_open_by_due on requests.request (agency_id, due_on, id) where closed_on is null;
