package org.yangguang.annualreport.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.FrozenReport;
import org.yangguang.annualreport.FrozenReports;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.documents.Rendering;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;

/** A report as a file for those who work on it; what is not public says so on every page. */
@Controller
class DeskReportFileController {

    private final ReportDesk desk;
    private final AnnualReports living;
    private final FrozenReports frozen;
    private final Rendering rendering;
    private final CurrentUser currentUser;

    DeskReportFileController(
            ReportDesk desk, AnnualReports living, FrozenReports frozen, Rendering rendering, CurrentUser currentUser) {
        this.desk = desk;
        this.living = living;
        this.frozen = frozen;
        this.rendering = rendering;
        this.currentUser = currentUser;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/report.{extension}")
    ResponseEntity<byte[]> file(@PathVariable long agency, @PathVariable int year, @PathVariable String extension) {
        AgencyId id = new AgencyId(agency);
        if (!ReportDuties.mayRead(currentUser.get(), id)) {
            throw new Forbidden();
        }
        if (!ReportFiles.EXTENSIONS.contains(extension)) {
            throw new NotFound("没有 " + extension + " 格式的报告。");
        }
        ReportCase report = desk.get(id, year);
        AnnualReport shown = report.status().frozen()
                ? frozen.current(id, year).map(FrozenReport::report).orElseThrow()
                : living.get(id, year);
        String banner = report.status() == org.yangguang.annualreport.ReportStatus.PUBLISHED
                ? null
                : "未公布，" + report.status().label();
        byte[] content = ReportFiles.render(rendering, shown, extension, banner, missing -> {});
        String disposition = Attachment.named(
                shown.title().replace("\n", "") + "（" + report.status().label() + "）." + extension);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.parseMediaType(ReportFiles.mediaType(extension)))
                .body(content);
    }
}
