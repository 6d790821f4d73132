create schema if not exists reminders;

-- Where somebody of the office is reminded; who has no address here is not.
create table reminders.address (
  account bigint primary key,
  sealed bytea not null
);

-- What somebody is reminded of: the order and what became of it in one. The key keeps the same from being told twice.
create table reminders.reminder (
  id bigint generated always as identity primary key,
  account bigint not null,
  key text not null,
  line text not null,
  path text not null,
  state text not null,
  attempts int not null default 0,
  at timestamptz not null,
  unique (account, key)
);

create index reminder_waiting on reminders.reminder (at) where state = 'WAITING';
