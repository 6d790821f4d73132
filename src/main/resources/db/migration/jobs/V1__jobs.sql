create schema if not exists jobs;

-- ticket names the scheduler's entry that may work on the job; each try by hand gets a new one.
create table jobs.job (
  id bigint generated always as identity primary key,
  kind text not null,
  title text not null,
  started_by text not null,
  started_by_name text not null,
  scope bigint,
  input json not null,
  state text not null,
  done bigint not null default 0,
  total bigint,
  message text not null default '',
  result json,
  reference text,
  attempts int not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  cancel_requested boolean not null default false,
  ticket text not null unique,
  version int not null default 0,
  check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);

create index job_by_scope on jobs.job (scope, id);
create index job_by_end on jobs.job (finished_at);

-- As db-scheduler 16 wants it.
create table jobs.scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_task_by_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);
