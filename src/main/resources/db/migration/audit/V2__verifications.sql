-- When the chain was walked and what came out. Where a walk ended well is kept with its hash: against that the next one notices
-- an end that was cut off, or a chain that was computed anew.
create table audit.verification (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  login text not null,
  name text not null,
  from_number bigint not null,
  entries bigint not null,
  last_number bigint not null,
  last_hash text not null,
  first_broken bigint
);

create trigger verification_is_append_only before update or delete or truncate on audit.verification
  for each statement execute function audit.refuse();
