create schema if not exists requests;

-- due_on is what the clock made of the dates beside it: 'infinity' while the clock stands still, null where the calendar of a
-- year in question is not confirmed.
create table requests.request (
  id bigint generated always as identity primary key,
  agency_id bigint not null,
  registration text not null,
  received_on date not null,
  applicant_type text not null,
  applicant_sealed bytea,
  applicant_digest text,
  submission text,
  content text not null,
  correction_asked_on date,
  correction_received_on date,
  consultation_sent_on date,
  consultation_returned_on date,
  extended_on date,
  closed_on date,
  outcome text,
  not_held_reason text,
  referred_to text,
  reply_number text,
  fee_fen bigint,
  unit text,
  remark text,
  due_on date,
  version int not null default 0,
  recorded_at timestamptz not null default now(),
  unique (agency_id, registration),
  check ((closed_on is null) = (outcome is null))
);

create index request_by_period on requests.request (agency_id, received_on, closed_on);
