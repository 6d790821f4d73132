package org.yangguang.annualreport.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.PublicPage;

/** The anonymised rows behind table 3 of a report, so that anybody can add them up. */
@Controller
class AnnexController {

    private final ReportVisibility reports;

    AnnexController(ReportVisibility reports) {
        this.reports = reports;
    }

    @PublicPage
    @GetMapping("/reports/{agency}/{year}/annex.csv")
    ResponseEntity<byte[]> annex(@PathVariable long agency, @PathVariable int year) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("annex.csv"))
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(reports.annex(new AgencyId(agency), year));
    }
}
