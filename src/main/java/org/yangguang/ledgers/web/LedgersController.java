package org.yangguang.ledgers.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobFilter;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.ledgers.LedgerTemplate;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;

/** Where an office sends its ledgers, and finds what it sent before. */
@Controller
class LedgersController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int YEARS = 10;

    private final LedgerJobs ledgers;
    private final Jobs jobs;
    private final LedgerAccess access;
    private final LedgerWords words;
    private final Clock clock;

    LedgersController(LedgerJobs ledgers, Jobs jobs, LedgerAccess access, LedgerWords words, Clock clock) {
        this.ledgers = ledgers;
        this.jobs = jobs;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    @ForImporters
    @GetMapping("/desk/ledgers")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        long own = access.user().account().agency().value();
        return view(page).addObject("form", new UploadForm(own, reportedYear(), null));
    }

    @ForImporters
    @PostMapping("/desk/ledgers")
    ModelAndView upload(@Valid @ModelAttribute("form") UploadForm form, BindingResult result) {
        MultipartFile file = form.file();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file == null || name.isEmpty()) {
            result.rejectValue("file", "missing", "请选择台账文件");
        } else if (!readable(name)) {
            result.rejectValue("file", "kind", "台账应为 .xlsx 工作簿，或者装有 CSV 文件的 .zip 压缩包。请另存为其中一种再上传。");
        }
        if (result.hasErrors() || file == null) {
            return view(1);
        }
        AgencyId agency = new AgencyId(Objects.requireNonNull(form.agency()));
        access.require(agency);
        int year = Objects.requireNonNull(form.year());
        try (InputStream content = file.getInputStream()) {
            JobId job =
                    ledgers.tryOut(content, name, agency, year, access.user().actor());
            return new ModelAndView("redirect:" + LedgerAddresses.of(job));
        } catch (Refusal refused) {
            String field = access.thereIn(year, agency) ? "file" : "agency";
            result.rejectValue(field, "refused", Objects.requireNonNull(refused.getMessage()));
            return view(1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The empty ledger to fill in. */
    @ForImporters
    @GetMapping("/desk/ledgers/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("政府信息公开台账模板.xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        LedgerTemplate.write(response.getOutputStream());
    }

    private static boolean readable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".zip");
    }

    private ModelAndView view(int number) {
        Page<Job> past = jobs.list(new JobFilter(LedgerJobs.KIND, null, access.scope(), null), Math.max(1, number));
        return new ModelAndView(
                "ledgers/desk/list",
                "page",
                new LedgersPage(
                        DeskPage.of("台账导入", LedgerAddresses.LIST)
                                .withMeta("先检查，看清会新增、改动什么，确认以后才存入")
                                .withActions(
                                        DeskPage.Action.of("下载模板", LedgerAddresses.LIST + "/template", "download")),
                        access.agencies(LocalDate.now(clock).getYear() - YEARS + 1),
                        years(),
                        table(past.items()),
                        Pagination.of(past, LedgerAddresses.LIST)));
    }

    /** Reports are made in January for the year that has ended (Regulation art. 49). */
    private int reportedYear() {
        return LocalDate.now(clock).minusMonths(3).getYear();
    }

    private Map<String, String> years() {
        Map<String, String> years = new LinkedHashMap<>();
        int present = LocalDate.now(clock).getYear();
        for (int year = present; year > present - YEARS; year--) {
            years.put(Integer.toString(year), year + " 年");
        }
        return years;
    }

    private DataTable table(List<Job> past) {
        List<List<DataTable.Cell>> rows = past.stream().map(this::row).toList();
        return new DataTable(
                "imports",
                "以往的导入",
                List.of(
                        DataTable.Heading.text("导入"),
                        DataTable.Heading.text("发起人"),
                        DataTable.Heading.text("时间"),
                        DataTable.Heading.text("状态")),
                rows);
    }

    private List<DataTable.Cell> row(Job job) {
        return List.of(
                DataTable.Cell.link(job.order().title(), LedgerAddresses.of(job.id())),
                DataTable.Cell.of(job.order().startedBy().name()),
                DataTable.Cell.of(words.time(job.times().created())),
                DataTable.Cell.of(words.state(job, ledgers.result(job).orElse(null))));
    }
}
