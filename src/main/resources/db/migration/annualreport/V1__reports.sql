create schema if not exists annualreport;

create table annualreport.report (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  year int not null,
  form text not null,
  opened_at timestamptz not null,
  version int not null default 0,
  unique (agency_id, year)
);

create index report_by_year on annualreport.report (year, agency_id);
