-- What lists show of a report, beside its JSON: computed by the database from the JSON itself, so that both always agree, and
-- kept, so that a list need not read what was written in the report.
alter table annualreport.submission
  add column agency_name text generated always as (document::jsonb #>> '{agency,name}') stored,
  add column agency_kind text generated always as (document::jsonb #>> '{agency,kind}') stored,
  add column figures jsonb generated always as (document::jsonb -> 'figures') stored;
