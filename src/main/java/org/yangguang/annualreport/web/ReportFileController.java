package org.yangguang.annualreport.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Demonstrating;
import org.yangguang.ui.PublicPage;

/** A report as a file to take away. */
@Controller
class ReportFileController {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFileController.class);

    private final ReportVisibility reports;
    private final Rendering rendering;
    private final Demonstrating demonstrating;

    ReportFileController(ReportVisibility reports, Rendering rendering, Demonstrating demonstrating) {
        this.reports = reports;
        this.rendering = rendering;
        this.demonstrating = demonstrating;
    }

    @PublicPage
    @GetMapping("/reports/{agency}/{year}/report.{extension}")
    ResponseEntity<byte[]> file(@PathVariable long agency, @PathVariable int year, @PathVariable String extension) {
        if (!ReportFiles.EXTENSIONS.contains(extension)) {
            throw new NotFound("没有 " + extension + " 格式的报告。");
        }
        AnnualReport report = reports.get(new AgencyId(agency), year).report();
        byte[] content = ReportFiles.render(
                rendering,
                report,
                extension,
                demonstrating.is() ? "演示系统，非政府网站" : null,
                missing -> LOG.warn("no face for {} in {}", missing, report.title()));
        String disposition = Attachment.named(report.title().replace("\n", "") + "." + extension);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.parseMediaType(ReportFiles.mediaType(extension)))
                .body(content);
    }
}
