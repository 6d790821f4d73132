-- One event may send more letters than one: an opinion is asked for, and the applicant is told. Each has its place, from 1.
alter table requests.kept_letter add column letter int not null default 1 check (letter > 0);
alter table requests.kept_letter alter column letter drop default;
alter table requests.kept_letter drop constraint kept_letter_pkey;
alter table requests.kept_letter add primary key (request_id, event, letter);
