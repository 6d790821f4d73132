create schema if not exists documents;

-- What is in the file lies outside the database, under its hash; equal files share it.
create table documents.file (
  id bigint generated always as identity primary key,
  name text not null,
  size bigint not null,
  hash text not null,
  media_type text not null,
  stored_by text not null,
  stored_by_name text not null,
  stored_at timestamptz not null
);

create index file_by_hash on documents.file (hash);
