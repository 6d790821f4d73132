package org.yangguang.annualreport;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface ReportEntries extends ListCrudRepository<ReportEntry, Long> {

    Optional<ReportEntry> findByAgencyIdAndYear(long agencyId, int year);

    /** Keeps others from moving it on or writing in it until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ReportEntry> findLockedByAgencyIdAndYear(long agencyId, int year);

    List<ReportEntry> findByYearOrderByAgencyId(int year);

    List<ReportEntry> findByAgencyIdOrderByYearDesc(long agencyId);

    @Query("select distinct year from annualreport.report order by year desc")
    List<Integer> years();
}
