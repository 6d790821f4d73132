-- How an extension of the time for the reply stands, in the words of lists; null where none was asked for.
alter table requests.case_file add column extension text;
