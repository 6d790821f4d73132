-- Files of a case: what the applicant sent, what was found, what is given out, proofs.
create table requests.paper (
  id bigint generated always as identity primary key,
  request_id bigint not null references requests.request (id) on delete cascade,
  role text not null,
  file_id bigint not null,
  name text not null,
  size bigint not null,
  -- The paper that this one was made of by redaction, and of which version of its marks.
  made_of bigint references requests.paper (id) on delete set null,
  made_of_version int,
  -- The number of the reply among the case's events with which it was given to the applicant.
  given_event int,
  added_login text not null,
  added_name text not null,
  added_at timestamptz not null,
  unique (made_of, made_of_version)
);

create index paper_of_request on requests.paper (request_id, id);

-- Boxes that must not be disclosed, with the article of law of each; fractions of the pages as they are shown.
create table requests.redaction (
  paper_id bigint primary key references requests.paper (id) on delete cascade,
  marks text not null,
  version int not null,
  job_id bigint,
  changed_name text not null
);
