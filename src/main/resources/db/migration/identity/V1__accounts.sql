create schema if not exists identity;

create table identity.account (
  id bigint generated always as identity primary key,
  login text not null unique,
  name text not null,
  agency_id bigint not null,
  enabled boolean not null default true,
  oidc_subject text unique,
  password_hash text,
  password_set_at timestamptz,
  password_must_change boolean not null default false,
  totp_sealed text,
  totp_step bigint not null default 0,
  failures int not null default 0,
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null default now()
);

create index account_by_agency on identity.account (agency_id);

create table identity.account_duty (
  account bigint not null references identity.account (id) on delete cascade,
  duty text not null,
  primary key (account, duty)
);

-- Hashes of passwords that an account had before, so that they do not come back.
create table identity.earlier_password (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account (id) on delete cascade,
  hash text not null,
  set_at timestamptz not null
);

create index earlier_password_by_account on identity.earlier_password (account_id, set_at);

create table identity.delegation (
  id bigint generated always as identity primary key,
  delegator bigint not null references identity.account (id) on delete cascade,
  delegate bigint not null references identity.account (id) on delete cascade,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  check (ends_on >= starts_on),
  check (delegator <> delegate)
);

create index delegation_by_delegate on identity.delegation (delegate, ends_on);
create index delegation_by_delegator on identity.delegation (delegator, ends_on);

-- What is counted to slow down guessing; old rows are removed.
create table identity.sign_in_attempt (
  at timestamptz not null,
  address text not null
);

create index sign_in_attempt_by_address on identity.sign_in_attempt (address, at);

-- Sessions of signed-in people, kept by Spring Session, so that they survive a restart and hold on several nodes.
create table identity.http_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create index http_session_by_expiry on identity.http_session (expiry_time);
create index http_session_by_principal on identity.http_session (principal_name);

create table identity.http_session_attributes (
  session_primary_id char(36) not null references identity.http_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
