-- Letters as they went out; the event is the number of the reply among the case's events.
create table requests.sent_letter (
  request_id bigint not null references requests.request (id) on delete cascade,
  event int not null,
  format text not null,
  file_id bigint not null,
  primary key (request_id, event, format)
);
