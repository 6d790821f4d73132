-- An application that is being filled in on the portal, sealed, found by the digest of what its browser keeps; gone after a day.
create table requests.draft (
  token_digest text primary key,
  sealed bytea not null,
  -- What it became: the receipt, sealed. Null until it is sent.
  receipt bytea,
  expires_at timestamptz not null
);

create index draft_by_expiry on requests.draft (expires_at);

-- The code with which an applicant asks how things stand; only its digest is kept.
alter table requests.application add column code_digest text;

create index application_by_code on requests.application (code_digest);

-- What came from an address lately, so that machines are kept out without a third party.
create table requests.attempt (
  purpose text not null,
  address_digest text not null,
  at timestamptz not null
);

create index attempt_by_address on requests.attempt (purpose, address_digest, at);
