-- The number (发文字号) of a letter that went out of an event; null for letters without one, and for all that went out before.
alter table requests.case_event add column letter_number text;

create index case_event_by_letter_number on requests.case_event (letter_number) where letter_number is not null;
