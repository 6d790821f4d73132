-- The wording of letters as the office has changed it, every version of it; version 0 comes with the program and is not stored.
create table requests.letter_template (
  kind text not null,
  version int not null check (version > 0),
  text text not null,
  reason text not null,
  login text not null,
  name text not null,
  changed_at timestamptz not null,
  primary key (kind, version)
);

-- The words of letters as they went out, and which version of which template they were made of. They name people: sealed.
create table requests.kept_letter (
  request_id bigint not null references requests.request (id) on delete cascade,
  event int not null,
  template text not null,
  version int not null,
  content bytea not null,
  primary key (request_id, event)
);
