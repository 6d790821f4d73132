package org.yangguang.annualreport;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.channels.Dispatch;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.publication.NormativeDocument;
import org.yangguang.publication.PublicationRegister;
import org.yangguang.registers.Recorded;
import org.yangguang.remedies.Reconsideration;
import org.yangguang.remedies.RemedyRegister;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.Submission;

/** An agency's small year, entered through the owners as day-to-day work enters it. */
@Component
class ExampleYear {

    static final int YEAR = 2022;

    private final AgencyDirectory agencies;
    private final RequestRegister requests;
    private final PublicationRegister publication;
    private final DispatchRegister dispatches;
    private final RemedyRegister remedies;
    private final AnnualReports reports;

    ExampleYear(
            AgencyDirectory agencies,
            RequestRegister requests,
            PublicationRegister publication,
            DispatchRegister dispatches,
            RemedyRegister remedies,
            AnnualReports reports) {
        this.agencies = agencies;
        this.requests = requests;
        this.publication = publication;
        this.dispatches = dispatches;
        this.remedies = remedies;
        this.reports = reports;
    }

    /** Enters an agency with one request carried in, two received (one of them late, one open), a document and a case. */
    @Transactional
    AgencyId entered(String name) {
        Agency agency = agencies.named(name).orElse(null);
        if (agency != null) {
            return agency.agencyId();
        }
        AgencyId id = agencies.enter(Agency.entered(name, AgencyKind.DEPARTMENT, null))
                .agencyId();
        requests.record(
                id,
                List.of(
                        request("2021-9", LocalDate.of(2021, 12, 15), closing("2022-01-13", Outcome.GRANTED)),
                        request("2022-1", LocalDate.of(2022, 3, 1), closing("2022-03-31", Outcome.NOT_HELD)),
                        request("2022-2", LocalDate.of(2022, 12, 20), null)),
                Recorded.Known.REPORT);
        publication.recordDocuments(id, List.of(document()), Recorded.Known.REPORT);
        Dispatch dispatch = new Dispatch(
                "F1", "招生公告", LocalDate.of(2022, 6, 1), Dispatch.Category.WEBSITE, Dispatch.Form.TEXT, null);
        dispatches.record(id, List.of(dispatch), Recorded.Known.REPORT);
        Reconsideration remedy = new Reconsideration(
                "明复〔2022〕1号", "2022-1", LocalDate.of(2022, 5, 1), RemedyResult.UPHELD, LocalDate.of(2022, 6, 20));
        remedies.recordReconsiderations(id, List.of(remedy), Recorded.Known.REPORT);
        reports.open(id, YEAR);
        return id;
    }

    private static NormativeDocument document() {
        return new NormativeDocument(
                "明教规发〔2022〕1号",
                "关于<b>义务教育</b>招生的通知",
                NormativeDocument.Category.NORMATIVE_DOCUMENT,
                LocalDate.of(2022, 5, 5),
                null,
                null,
                null);
    }

    private static Request.Closing closing(String day, Outcome outcome) {
        return new Request.Closing(LocalDate.parse(day), outcome, null, null, null);
    }

    private static Request request(
            String registration, LocalDate received, Request.@org.jspecify.annotations.Nullable Closing closing) {
        return new Request(
                registration,
                received,
                new Request.Applicant(ApplicantType.NATURAL_PERSON, "王某某"),
                Submission.ONLINE,
                "义务教育招生计划",
                Request.Course.STRAIGHT,
                closing,
                null,
                null,
                null);
    }
}
