-- Short messages to applicants, and the outbox of them: written with the event that they tell of, which is the number among the
-- case's events. Where they go and what they say is read when they are sent.
create table requests.notice (
  id bigint generated always as identity primary key,
  request_id bigint not null references requests.request (id) on delete cascade,
  event int not null,
  way text not null,
  state text not null,
  attempts int not null default 0,
  -- When a waiting one is tried next; when another was sent, or given up.
  at timestamptz not null,
  failure text,
  unique (request_id, event, way)
);

create index notice_waiting on requests.notice (at) where state = 'WAITING';
create index notice_failed on requests.notice (at) where state = 'FAILED';
