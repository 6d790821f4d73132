create schema if not exists annualreport;

create table annualreport.report (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  year int not null,
  form text not null,
  opened_at timestamptz not null,
  status text not null,
  -- 1 is the report itself; each correction after publication is one more
  edition int not null,
  -- number of the latest submission
  submission int,
  submitter_login text,
  submitter_name text,
  version int not null default 0,
  unique (agency_id, year)
);

create index report_by_year on annualreport.report (year, agency_id);

-- What happened to a report: its timeline.
create table annualreport.transition (
  id bigint generated always as identity primary key,
  report_id bigint not null references annualreport.report on delete cascade,
  edition int not null,
  step text not null,
  at timestamptz not null,
  actor_login text not null,
  actor_name text not null,
  from_status text not null,
  to_status text not null,
  reason text
);

create index transition_by_report on annualreport.transition (report_id, id);

-- A report as it was frozen when it was submitted: canonical JSON with its SM3, and the rows behind table 3.
create table annualreport.submission (
  report_id bigint not null references annualreport.report on delete cascade,
  number int not null,
  edition int not null,
  frozen_at timestamptz not null,
  actor_login text not null,
  actor_name text not null,
  document text not null,
  hash text not null,
  annex bytea not null,
  annex_hash text not null,
  annex_rows int not null,
  primary key (report_id, number)
);

-- Which submission was published as which edition; the latest edition is what the public sees.
create table annualreport.published_edition (
  report_id bigint not null,
  edition int not null,
  submission int not null,
  published_at timestamptz not null,
  primary key (report_id, edition),
  foreign key (report_id, submission) references annualreport.submission on delete cascade
);

-- Each saved state of a section's text.
create table annualreport.text_edition (
  report_id bigint not null references annualreport.report on delete cascade,
  section text not null,
  number int not null,
  based_on int not null,
  kind text not null,
  -- number of the autosave whose place in the history this one takes
  replaces int,
  -- when the run of autosaves began that this one belongs to
  run_began_at timestamptz not null,
  at timestamptz not null,
  actor_login text not null,
  actor_name text not null,
  body text not null,
  primary key (report_id, section, number)
);

-- What somebody wrote and could not be taken over as it was.
create table annualreport.text_attempt (
  id bigint generated always as identity primary key,
  report_id bigint not null references annualreport.report on delete cascade,
  section text not null,
  based_on int not null,
  cause text not null,
  at timestamptz not null,
  actor_login text not null,
  actor_name text not null,
  body text not null
);

create index text_attempt_by_report on annualreport.text_attempt (report_id, section);

create function annualreport.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'this table is insert-only';
end
$$;

create trigger transition_is_insert_only before update on annualreport.transition
  for each statement execute function annualreport.refuse();
create trigger submission_is_insert_only before update on annualreport.submission
  for each statement execute function annualreport.refuse();
create trigger published_edition_is_insert_only before update on annualreport.published_edition
  for each statement execute function annualreport.refuse();
create trigger text_edition_is_insert_only before update on annualreport.text_edition
  for each statement execute function annualreport.refuse();
create trigger text_attempt_is_insert_only before update on annualreport.text_attempt
  for each statement execute function annualreport.refuse();
