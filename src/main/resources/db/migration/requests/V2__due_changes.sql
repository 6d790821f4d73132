-- What a change of the calendar made of due dates; 'infinity' and null as in requests.request.
create table requests.due_change (
  id bigint generated always as identity primary key,
  request_id bigint not null references requests.request (id) on delete cascade,
  due_before date,
  due_after date,
  reason text not null,
  login text not null,
  name text not null,
  changed_at timestamptz not null
);

create index due_change_by_request on requests.due_change (request_id);

-- Those whose due date a new calendar may move.
create index request_by_open_due on requests.request (id) where closed_on is null or due_on is null;
