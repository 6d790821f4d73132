package org.yangguang.annualreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "annualreport", name = "report")
record ReportEntry(
        @Id @Nullable Long id,
        long agencyId,
        int year,
        String form,
        Instant openedAt,
        @Version int version) {}
