-- What the desk keeps of a case beyond the ledger's columns. Empty where nobody entered it, as in imported cases.
alter table remedies.reconsideration
  add column body text,
  add column procedure text,
  add column noticed_on date,
  add column accepted_on date,
  add column extended_days int not null default 0,
  add column replied_on date,
  add column effective_on date,
  add column ordered text,
  add column disclosure_ordered boolean not null default false,
  add column fulfilled_on date,
  add column note text;

alter table remedies.lawsuit
  add column reconsideration_id bigint references remedies.reconsideration (id) on delete set null,
  add column stage text not null default 'FIRST_INSTANCE',
  add column body text,
  add column procedure text,
  add column noticed_on date,
  add column accepted_on date,
  add column extended_days int not null default 0,
  add column replied_on date,
  add column effective_on date,
  add column ordered text,
  add column disclosure_ordered boolean not null default false,
  add column fulfilled_on date,
  add column note text;

create index lawsuit_reconsideration on remedies.lawsuit (reconsideration_id);

-- Both kinds as the desk reads them.
create view remedies.desk_case as
select 'RECONSIDERATION' as kind, id, agency_id, version, case_number, registration, filed_on, body, procedure, noticed_on,
  accepted_on, extended_days, replied_on, null as route, null as reconsideration, null as standing, null as stage, result,
  closed_on, effective_on, ordered, disclosure_ordered, fulfilled_on, note
from remedies.reconsideration
union all
select 'LAWSUIT', suit.id, suit.agency_id, suit.version, suit.case_number, suit.registration, suit.filed_on, suit.body,
  suit.procedure, suit.noticed_on, suit.accepted_on, suit.extended_days, suit.replied_on, suit.route, earlier.case_number,
  suit.standing, suit.stage, suit.result, suit.closed_on, suit.effective_on, suit.ordered, suit.disclosure_ordered,
  suit.fulfilled_on, suit.note
from remedies.lawsuit suit left join remedies.reconsideration earlier on earlier.id = suit.reconsideration_id;

-- What was done to a case at the desk, and why; never changed.
create table remedies.case_change (
  id bigint generated always as identity primary key,
  reconsideration_id bigint references remedies.reconsideration (id) on delete cascade,
  lawsuit_id bigint references remedies.lawsuit (id) on delete cascade,
  act text not null,
  changes text not null,
  reason text,
  login text not null,
  name text not null,
  changed_at timestamptz not null,
  check (num_nonnulls(reconsideration_id, lawsuit_id) = 1)
);

create index case_change_reconsideration on remedies.case_change (reconsideration_id);
create index case_change_lawsuit on remedies.case_change (lawsuit_id);

-- Papers of a case; the files lie with the stored files.
create table remedies.case_document (
  id bigint generated always as identity primary key,
  reconsideration_id bigint references remedies.reconsideration (id) on delete cascade,
  lawsuit_id bigint references remedies.lawsuit (id) on delete cascade,
  file_id bigint not null,
  name text not null,
  size bigint not null,
  added_name text not null,
  added_at timestamptz not null,
  check (num_nonnulls(reconsideration_id, lawsuit_id) = 1)
);

create index case_document_reconsideration on remedies.case_document (reconsideration_id);
create index case_document_lawsuit on remedies.case_document (lawsuit_id);
