-- Requests to correct records about oneself (art. 41). They are in no figure of table 3, and so in no row of requests.request.
create table requests.amendment (
  id bigint generated always as identity primary key,
  registration text not null unique,
  -- Who has it, and everybody who has or had it.
  agency_id bigint not null,
  holders bigint[] not null,
  applicant_type text not null,
  record text not null,
  state text not null,
  arrived_on date not null,
  -- By the office's own term: the law sets none. Null where the calendar of a year in question is not confirmed.
  due_on date,
  closed_on date,
  -- Who asks and for what, sealed; gone when its time of keeping is over.
  sealed bytea,
  code_digest text,
  erased_on date
);

create index amendment_open_by_due on requests.amendment (due_on, id) where closed_on is null;
create index amendment_by_code on requests.amendment (code_digest);

-- What happened to it: never changed. The facts are sealed, because they name people.
create table requests.amendment_event (
  amendment_id bigint not null references requests.amendment (id) on delete cascade,
  number int not null,
  agency_id bigint not null,
  kind text not null,
  on_day date not null,
  facts bytea not null,
  login text not null,
  name text not null,
  entered_at timestamptz not null,
  letter_number text,
  primary key (amendment_id, number)
);

create index amendment_event_by_letter_number on requests.amendment_event (letter_number) where letter_number is not null;

-- Evidence and other files of it.
create table requests.amendment_paper (
  id bigint generated always as identity primary key,
  amendment_id bigint not null references requests.amendment (id) on delete cascade,
  file_id bigint not null,
  name text not null,
  size bigint not null,
  added_login text not null,
  added_name text not null,
  added_at timestamptz not null
);

create index paper_of_amendment on requests.amendment_paper (amendment_id, id);

-- Letters as they went out; the event is the number of the one they tell of.
create table requests.amendment_letter (
  amendment_id bigint not null references requests.amendment (id) on delete cascade,
  event int not null,
  format text not null,
  file_id bigint not null,
  primary key (amendment_id, event, format)
);

-- All numbers that letters of an agency went out under; the kind is the series.
create view requests.numbered_letter as
select agency_id, 'Replied' as kind, reply_number as number, registration, closed_on as on_day, id as case_id, 0 as event
from requests.request where reply_number is not null
union all
select r.agency_id, e.kind, e.letter_number, r.registration, e.on_day, r.id, e.number
from requests.case_event e join requests.request r on r.id = e.request_id where e.letter_number is not null
union all
select e.agency_id, 'Amendment', e.letter_number, a.registration, e.on_day, a.id, e.number
from requests.amendment_event e join requests.amendment a on a.id = e.amendment_id where e.letter_number is not null;
