-- How content applicants are with the answer; one a request, the latest. What they wrote is sealed.
create table requests.rating (
  request_id bigint primary key references requests.request (id) on delete cascade,
  rating text not null,
  words bytea,
  rated_at timestamptz not null
);
