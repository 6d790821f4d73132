package org.yangguang.ledgers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.ledgers.sheets.Activity;
import org.yangguang.ledgers.sheets.ActivityKind;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.ledgers.sheets.SheetReader.Read;
import org.yangguang.ledgers.sheets.SheetReaders;
import org.yangguang.organisation.AgencyId;
import org.yangguang.publication.AdministrativeFee;
import org.yangguang.registers.Recorded;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Reconsideration;
import org.yangguang.requests.Request;
import org.yangguang.shared.Money;
import org.yangguang.shared.Period;

/** Reads the sheets in their order, each into its owner, with what should be looked at on the way. */
final class LedgerReading {

    private final AgencyId agency;
    private final Period year;
    private final Recorded.Known known;
    private final Owners owners;
    private final LedgerWarnings warnings;
    private Money requestFees = Money.ZERO;
    private Money bookedFees = Money.ZERO;

    LedgerReading(AgencyId agency, int year, Recorded.Known known, Owners owners, LedgerWarnings warnings) {
        this.agency = agency;
        this.year = Period.ofYear(year);
        this.known = known;
        this.owners = owners;
        this.warnings = warnings;
    }

    void read(LedgerRun run) {
        run.sheet(
                SheetReaders.REQUESTS,
                this::lookAtRequest,
                batch -> owners.requests().record(agency, records(batch), known));
        run.sheet(SheetReaders.RECONSIDERATIONS, this::lookAtReconsideration, this::reconsiderations);
        run.sheet(SheetReaders.LAWSUITS, this::lookAtLawsuit, this::lawsuits);
        run.sheet(
                SheetReaders.DOCUMENTS,
                read -> warnings.document(read.row(), read.record()),
                batch -> owners.publication().recordDocuments(agency, records(batch), known));
        run.sheet(
                SheetReaders.ENFORCEMENT,
                read -> warnings.within(
                        LedgerSheet.ENFORCEMENT,
                        read.row(),
                        "决定日期",
                        read.record().decidedOn()),
                batch -> owners.publication().recordDecisions(agency, records(batch), known));
        run.sheet(
                SheetReaders.FEES,
                this::lookAtFee,
                batch -> owners.publication().recordFees(agency, records(batch), known));
        run.sheet(
                SheetReaders.DISPATCHES,
                read -> warnings.within(
                        LedgerSheet.DISPATCHES,
                        read.row(),
                        "发布日期",
                        read.record().on()),
                batch -> owners.dispatches().record(agency, records(batch), known));
        run.sheet(
                SheetReaders.ACTIVITIES,
                this::lookAtActivity,
                batch -> owners.activities().record(agency.value(), records(batch), known));
        fees();
    }

    private void lookAtReconsideration(Read<Reconsideration> read) {
        Reconsideration one = read.record();
        warnings.touching(LedgerSheet.RECONSIDERATIONS, read.row(), "申请日期", one.filedOn(), one.closedOn());
    }

    private void lookAtLawsuit(Read<Lawsuit> read) {
        Lawsuit one = read.record();
        warnings.touching(LedgerSheet.LAWSUITS, read.row(), "起诉日期", one.filedOn(), one.closedOn());
    }

    private static <T> List<T> records(List<Read<T>> batch) {
        return batch.stream().map(Read::record).toList();
    }

    private void lookAtRequest(Read<Request> read) {
        warnings.request(read.row(), read.record());
        Money fee = read.record().fee();
        Request.Closing closing = read.record().closing();
        if (fee != null && closing != null && year.contains(closing.on())) {
            requestFees = requestFees.plus(fee);
        }
    }

    private void lookAtFee(Read<AdministrativeFee> read) {
        AdministrativeFee fee = read.record();
        warnings.within(LedgerSheet.FEES, read.row(), "收费日期", fee.collectedOn());
        if (fee.item().contains("信息处理费") && year.contains(fee.collectedOn())) {
            bookedFees = bookedFees.plus(fee.amount());
        }
    }

    private void lookAtActivity(Read<Activity> read) {
        LocalDate day = read.record().occasion().on();
        if (read.record().kind() == ActivityKind.ZONE) {
            // A zone counts in every year from its opening on.
            warnings.touching(LedgerSheet.ACTIVITIES, read.row(), "日期", day, null);
        } else {
            warnings.within(LedgerSheet.ACTIVITIES, read.row(), "日期", day);
        }
    }

    private void fees() {
        if (requestFees.compareTo(bookedFees) != 0) {
            warnings.add(
                    LedgerSheet.REQUESTS,
                    0,
                    "信息处理费(元)",
                    "本年办结申请的信息处理费合计与行政事业性收费中信息处理费的合计不一致",
                    requestFees.yuan().toPlainString(),
                    bookedFees.yuan().toPlainString());
        }
    }

    private Recorded reconsiderations(List<Read<Reconsideration>> batch) {
        unknown(LedgerSheet.RECONSIDERATIONS, batch, Reconsideration::registration);
        return owners.remedies().recordReconsiderations(agency, records(batch), known);
    }

    private Recorded lawsuits(List<Read<Lawsuit>> batch) {
        unknown(LedgerSheet.LAWSUITS, batch, Lawsuit::registration);
        Set<String> reconsidered = owners.remedies().reconsidered(agency, registrations(batch, Lawsuit::registration));
        for (Read<Lawsuit> read : batch) {
            Lawsuit lawsuit = read.record();
            if (lawsuit.route() == Lawsuit.Route.AFTER_RECONSIDERATION
                    && (lawsuit.registration() == null || !reconsidered.contains(lawsuit.registration()))) {
                warnings.add(
                        LedgerSheet.LAWSUITS,
                        read.row(),
                        "起诉方式",
                        "复议后起诉而没有相应的行政复议记录",
                        lawsuit.route().label(),
                        "先登记行政复议，或者改为" + Lawsuit.Route.DIRECT.label());
            }
        }
        return owners.remedies().recordLawsuits(agency, records(batch), known);
    }

    private <T> void unknown(LedgerSheet sheet, List<Read<T>> batch, Function<T, @Nullable String> registration) {
        Set<String> onRecord = owners.requests().onRecord(agency, registrations(batch, registration));
        for (Read<T> read : batch) {
            String of = registration.apply(read.record());
            if (of != null && !onRecord.contains(of)) {
                warnings.add(sheet, read.row(), "登记号", "没有这个登记号的申请", of, "已登记的申请的登记号");
            }
        }
    }

    private static <T> List<String> registrations(List<Read<T>> batch, Function<T, @Nullable String> registration) {
        return batch.stream()
                .map(read -> registration.apply(read.record()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
