package org.yangguang.ledgers;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestLedger;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

/**
 * Takes the requests of a year out as the ledger that {@link LedgerImport} reads: brought into an empty installation it gives the
 * same table 3, brought into the same one it changes nothing.
 */
@Service
public class RequestLedgerExport {

    private static final int LONGEST_REASON = 200;

    private final RequestLedger requests;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RequestLedgerExport(
            RequestLedger requests,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.agencies = agencies;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * What is taken out.
     *
     * @param reason why applicants' names are needed in the clear; null to mask them
     */
    public record Order(AgencyId agency, int year, @Nullable String reason, Actor by) {

        /** @throws Refusal if names are asked for without saying why, or at too great length */
        public Order {
            if (reason != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
                throw new Refusal(reason.isBlank() ? "请写明为什么要含申请人姓名。" : "事由最多 " + LONGEST_REASON + " 字。");
            }
        }
    }

    /**
     * Puts the workbook together; close it. That it was taken is an entry of the trail by then.
     *
     * @throws Refusal if a name cannot be read
     */
    public RequestWorkbook take(Order order) {
        RequestWorkbook workbook = new RequestWorkbook();
        try {
            transaction.executeWithoutResult(status -> read(order, workbook));
            return workbook;
        } catch (RuntimeException failed) {
            workbook.close();
            throw failed;
        }
    }

    private void read(Order order, RequestWorkbook workbook) {
        // Who names an applicant in the reason must not bring the name into the trail, which is kept for ever.
        AtomicReference<@Nullable String> kept = new AtomicReference<>(order.reason());
        requests.read(order.agency(), Period.ofYear(order.year()), order.reason() != null, request -> {
            workbook.add(request);
            kept.updateAndGet(reason -> masked(reason, request.applicant()));
        });
        String agency = agencies.get(order.agency()).name();
        events.publishEvent(new RequestLedgerTaken(order.by(), agency, order.year(), workbook.rows(), kept.get()));
    }

    private static @Nullable String masked(@Nullable String reason, Request.Applicant applicant) {
        String name = applicant.name();
        return reason == null || name == null || name.length() < 2
                ? reason
                : reason.replace(name, MaskedName.of(applicant.type(), name));
    }
}
