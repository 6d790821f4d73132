-- The sums of table 3 for all agencies in one pass, written by hand: the baseline of FiguresBench.
select agency_id, applicant_type, outcome,
  count(*) filter (where received_on between date '2022-01-01' and date '2022-12-31') as received,
  count(*) filter (where received_on < date '2022-01-01' and (closed_on is null or closed_on >= date '2022-01-01')) as carried_in,
  count(*) filter (where closed_on between date '2022-01-01' and date '2022-12-31') as closed,
  count(*) filter (where received_on <= date '2022-12-31' and (closed_on is null or closed_on > date '2022-12-31')) as carried_out,
  count(*) filter (where closed_on between date '2022-01-01' and date '2022-12-31' and closed_on <= due_on) as on_time,
  count(*) filter (where closed_on between date '2022-01-01' and date '2022-12-31' and closed_on > due_on) as late,
  count(*) filter (where closed_on between date '2022-01-01' and date '2022-12-31' and due_on is null) as undetermined,
  sum(fee_fen) filter (where closed_on between date '2022-01-01' and date '2022-12-31') as fees
from requests.request
where agency_id between ? and ?
  and received_on <= date '2022-12-31' and (closed_on is null or closed_on >= date '2022-01-01')
group by agency_id, applicant_type, outcome
