package org.yangguang.ledgers.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ledgers.RequestLedgerExport;
import org.yangguang.ledgers.RequestWorkbook;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Takes the requests of an agency and year out as a ledger that can be brought in again. */
@Controller
class RequestLedgerController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String REQUESTS = "/desk/requests";
    private static final int YEARS = 10;

    private static final List<Duty> TAKERS =
            List.of(Objects.requireNonNull(ForTakersOfRequests.class.getAnnotation(Allowed.class))
                    .value());

    /** Who may see applicants in the clear, as on the page of an applicant. */
    private static final Duty[] KNOWING = {Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final RequestLedgerExport export;
    private final AgencyDirectory agencies;
    private final LedgerAccess access;
    private final Clock clock;

    RequestLedgerController(RequestLedgerExport export, AgencyDirectory agencies, LedgerAccess access, Clock clock) {
        this.export = export;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    @ForTakersOfRequests
    @GetMapping("/desk/ledgers/requests")
    ModelAndView form(@RequestParam(required = false) @Nullable Long agency) {
        SignedInUser user = access.user();
        long of = agency == null ? user.account().agency().value() : agency;
        return page().addObject(
                        "form", new RequestLedgerForm(of, LocalDate.now(clock).getYear(), false, null));
    }

    /** Sends the file; or the page again, with what is wrong in the form. */
    @ForTakersOfRequests
    @PostMapping("/desk/ledgers/requests")
    @Nullable ModelAndView export(
            @Valid @ModelAttribute("form") RequestLedgerForm form, BindingResult result, HttpServletResponse response)
            throws IOException {
        if (result.hasErrors()) {
            return page();
        }
        AgencyId agency = new AgencyId(Objects.requireNonNull(form.agency()));
        int year = Objects.requireNonNull(form.year());
        SignedInUser user = access.user();
        user.require(agency, TAKERS.toArray(Duty[]::new));
        if (form.withNames()) {
            user.require(agency, KNOWING);
        }
        String reason = form.withNames() ? Objects.requireNonNullElse(form.reason(), "") : null;
        try (RequestWorkbook ledger = export.take(new RequestLedgerExport.Order(agency, year, reason, user.actor()))) {
            String name = "%s%d年依申请公开台账.xlsx".formatted(agencies.get(agency).name(), year);
            response.setContentType(XLSX);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", Attachment.named(name));
            ledger.write(response.getOutputStream());
            return null;
        } catch (Refusal refused) {
            result.rejectValue("reason", "refused", Objects.requireNonNull(refused.getMessage()));
            return page();
        }
    }

    private ModelAndView page() {
        SignedInUser user = access.user();
        return new ModelAndView(
                "ledgers/desk/requests",
                "page",
                new RequestLedgerPage(
                        DeskPage.of("导出台账", REQUESTS, new Crumb("依申请公开", REQUESTS))
                                .withMeta("与台账模板格式相同，可以原样导入"),
                        access.agencies(LocalDate.now(clock).getYear() - YEARS + 1, TAKERS),
                        years(),
                        user.has(KNOWING)));
    }

    private Map<String, String> years() {
        Map<String, String> years = new LinkedHashMap<>();
        int present = LocalDate.now(clock).getYear();
        for (int year = present; year > present - YEARS; year--) {
            years.put(Integer.toString(year), year + " 年");
        }
        return years;
    }
}
