package org.yangguang.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.publication.AdministrativeFee;
import org.yangguang.publication.EnforcementDecision;
import org.yangguang.publication.NormativeDocument;
import org.yangguang.shared.Money;

/** Invents normative documents, decisions and fees. */
@Component
class PublicationMaker {

    private static final List<String> DOCUMENT = List.of("管理办法", "实施细则", "工作规定", "扶持办法", "考核办法");
    private static final int REPEALED_FIRST = 12;
    private static final int MADE_FIRST = 4;

    private final WorkDays days;

    PublicationMaker(WorkDays days) {
        this.days = days;
    }

    /** The stock from before the first year, what was made since, and what of it ended. */
    List<NormativeDocument> documents(AgencyPlan plan) {
        List<NormativeDocument> documents = new ArrayList<>();
        for (int index = 1; index <= plan.stock(); index++) {
            LocalDate made = days.on(2019 + index % 2, 1 + index % 12, 6 + index % 20);
            documents.add(document(plan, made, index, ended(plan, index)));
        }
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR && plan.stock() > 0; year++) {
            int made = plan.countyOffice() ? MADE_FIRST + year - Demonstration.FIRST_YEAR : plan.stock() / 4;
            for (int index = 1; index <= made; index++) {
                documents.add(document(plan, days.on(year, 2 + 2 * index % 10, 12 + index), 100 + index, null));
            }
        }
        return documents;
    }

    private @Nullable LocalDate ended(AgencyPlan plan, int index) {
        if (plan.countyOffice()) {
            return index <= REPEALED_FIRST ? days.on(Demonstration.FIRST_YEAR, 7, 30) : null;
        }
        return index % 6 == 0 ? days.on(Demonstration.FIRST_YEAR + index % 3, 10, 20) : null;
    }

    private NormativeDocument document(AgencyPlan plan, LocalDate made, int index, @Nullable LocalDate ended) {
        String topic = plan.topics().get(index % plan.topics().size());
        return new NormativeDocument(
                "%s规〔%d〕%d号".formatted(plan.countyOffice() ? "明政" : "明", made.getYear(), index),
                topic + DOCUMENT.get(index % DOCUMENT.size()),
                NormativeDocument.Category.NORMATIVE_DOCUMENT,
                made,
                days.after(made, 3),
                ended,
                ended == null ? NormativeDocument.Validity.IN_FORCE : NormativeDocument.Validity.REPEALED);
    }

    /** Decisions of all years, several of a kind and month in one record, as offices with many of them enter them. */
    List<EnforcementDecision> decisions(AgencyPlan plan) {
        List<EnforcementDecision> decisions = new ArrayList<>();
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
            add(decisions, plan, year, EnforcementDecision.Kind.LICENCE, plan.inYear(plan.licences(), year));
            add(decisions, plan, year, EnforcementDecision.Kind.PENALTY, plan.inYear(plan.penalties(), year));
            add(decisions, plan, year, EnforcementDecision.Kind.COMPULSORY_MEASURE, plan.inYear(plan.measures(), year));
        }
        return decisions;
    }

    private void add(
            List<EnforcementDecision> decisions, AgencyPlan plan, int year, EnforcementDecision.Kind kind, int number) {
        int size = Math.max(1, number / 200);
        Random chance = plan.chance(kind.name(), year);
        for (int done = 0, index = 1; done < number; index++) {
            int quantity = Math.min(size, number - done);
            decisions.add(new EnforcementDecision(
                    "明%s〔%d〕%d号".formatted(kind.label().substring(2), year, index),
                    kind,
                    days.any(year, chance),
                    null,
                    quantity));
            done += quantity;
        }
    }

    /** Fees of all years. */
    List<AdministrativeFee> fees(AgencyPlan plan) {
        List<AdministrativeFee> fees = new ArrayList<>();
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
            Random chance = plan.chance("fee", year);
            for (int index = 1; index <= plan.inYear(plan.fees(), year); index++) {
                fees.add(new AdministrativeFee(
                        "S%d%04d".formatted(year, index),
                        plan.name().endsWith("自然资源局") ? "不动产登记费" : "行政事业性收费",
                        days.any(year, chance),
                        new Money(8_000L + 100L * chance.nextInt(4_000))));
            }
        }
        return fees;
    }
}
