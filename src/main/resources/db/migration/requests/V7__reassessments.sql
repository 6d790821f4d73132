-- How a reopened case was answered anew; null before. The register's row stays as it was first closed.
alter table requests.case_file add column new_closed_on date;
alter table requests.case_file add column new_outcome text;

-- What came of looking at withheld information again (art. 18). The text is sealed, because it may name people.
create table requests.reassessment (
  request_id bigint not null references requests.request (id) on delete cascade,
  number int not null,
  on_day date not null,
  opened boolean not null,
  text bytea not null,
  login text not null,
  name text not null,
  entered_at timestamptz not null,
  primary key (request_id, number)
);

create function requests.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'results of reassessments are never changed';
end
$$;

create trigger reassessment_is_never_changed before update on requests.reassessment
  for each statement execute function requests.refuse_change();
