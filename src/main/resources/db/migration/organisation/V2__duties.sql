-- What an agency does, in words that people look for; apart from the agency, because reports and cards do not have it.
create table organisation.agency_duty (
  agency_id bigint primary key references organisation.agency (id) on delete cascade,
  words text not null
);
