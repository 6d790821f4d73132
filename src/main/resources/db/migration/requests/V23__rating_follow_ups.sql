-- What the office did about a poor rating; what it wrote is sealed, because it tells of the applicant. A new rating asks anew.
alter table requests.rating add column follow_up bytea;
alter table requests.rating add column followed_by text;
alter table requests.rating add column followed_at timestamptz;
