package org.yangguang.ledgers.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobFilter;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobQuery;
import org.yangguang.jobs.JobState;
import org.yangguang.jobs.Jobs;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.ledgers.LedgerTemplate;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** Where an office sends its ledgers, and finds what it sent before. */
@Controller
class LedgersController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int YEARS = 10;

    /** Rows of a file that are found at once. */
    private static final int BATCH = 500;

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
    ModelAndView list(ListQuery query, @RequestParam(required = false) @Nullable JobState state) {
        DeskTable<Job> table = table(query, state);
        JobQuery asked = asked(query, state, table);
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    table.caption(),
                    table.headings(),
                    table.rows(Page.walk(number -> jobs.list(asked.on(BATCH), number)))));
        }
        long own = access.user().account().agency().value();
        return view(table.show(jobs.list(asked, query.number())))
                .addObject("form", new UploadForm(own, reportedYear(), null));
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
            return again();
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
            return again();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The empty ledger to fill in. */
    @ForImporters
    @GetMapping("/desk/ledgers/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", Attachment.named("政府信息公开台账模板.xlsx"));
        LedgerTemplate.write(response.getOutputStream());
    }

    private static boolean readable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".zip");
    }

    /** The page once more, with what is wrong in the form. */
    private ModelAndView again() {
        DeskTable<Job> table = table(ListQuery.NONE, null);
        return view(table.show(jobs.list(asked(ListQuery.NONE, null, table), 1)));
    }

    private ModelAndView view(DeskList past) {
        return new ModelAndView(
                "ledgers/desk/list",
                "page",
                new LedgersPage(
                        DeskPage.of("台账导入", LedgerAddresses.LIST)
                                .withMeta("先检查，看清会新增、改动什么，确认以后才存入")
                                .withActions(DeskPage.Action.of("下载模板", LedgerAddresses.LIST + "/template", "download"))
                                .listing(),
                        access.agencies(LocalDate.now(clock).getYear() - YEARS + 1),
                        years(),
                        past));
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

    private DeskTable<Job> table(ListQuery query, @Nullable JobState state) {
        return new DeskTable<>(
                "imports",
                "以往的导入",
                ImportColumns.of(ledgers, words),
                "-created",
                new Filter(
                        LedgerAddresses.LIST,
                        "单位、年度或者发起人",
                        query.words(),
                        List.of(ImportColumns.states(state)),
                        Map.of()),
                query);
    }

    /** Imports of the agencies whose ledgers the present user brings in, and no others. */
    private JobQuery asked(ListQuery query, @Nullable JobState state, DeskTable<Job> table) {
        String found = query.words().isEmpty() ? null : query.words();
        return JobQuery.newest(new JobFilter(LedgerJobs.KIND, state, access.scope(), found))
                .by(ImportColumns.sort(table.sorting()), table.sorting().descending());
    }
}
