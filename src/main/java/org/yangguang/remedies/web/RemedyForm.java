package org.yangguang.remedies.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Procedure;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.Stage;

/**
 * The facts of a case as they are typed.
 *
 * @param agency asked for of a new case only
 * @param result asked for, with what follows it, of a closed case only
 * @param reason why something is corrected
 */
record RemedyForm(
        @Nullable Integer version,
        @Nullable Long agency,

        @NotBlank(message = "请填写案号") @Size(max = 100, message = "案号最多 100 字") @Nullable String caseNumber,

        @Size(max = 100, message = "登记号最多 100 字") @Nullable String registration,
        @NotNull(message = "请填写申请或者起诉的日期") @Nullable LocalDate filedOn,

        @NotBlank(message = "请填写复议机关或者法院的名称") @Size(max = 100, message = "名称最多 100 字") @Nullable String body,

        @Nullable Procedure procedure,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate acceptedOn,

        @Min(value = 0, message = "延长天数从 0 到 30") @Max(value = 30, message = "复议期限最多延长 30 日") @Nullable Integer extendedDays,

        @Nullable LocalDate repliedOn,
        Lawsuit.@Nullable Route route,
        @Size(max = 100, message = "案号最多 100 字") @Nullable String reconsideration,
        Lawsuit.@Nullable Standing standing,
        @Nullable Stage stage,
        @Nullable RemedyResult result,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate effectiveOn,

        @Size(max = 1000, message = "责令内容最多 1000 字") @Nullable String ordered,

        @Nullable Boolean disclosureOrdered,
        @Nullable LocalDate fulfilledOn,
        @Size(max = 1000, message = "备注最多 1000 字") @Nullable String note,
        @Size(max = 500, message = "更正原因最多 500 字") @Nullable String reason) {

    static RemedyForm empty(@Nullable Long agency) {
        return new RemedyForm(
                0, agency, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, false, null, null, null);
    }

    static RemedyForm of(int version, RemedyFacts facts) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        RemedyFacts.Suit suit = facts.suit();
        return new RemedyForm(
                version,
                null,
                facts.caseNumber(),
                facts.registration(),
                facts.filedOn(),
                hearing.body(),
                hearing.procedure(),
                hearing.noticedOn(),
                hearing.acceptedOn(),
                hearing.extendedDays(),
                hearing.repliedOn(),
                suit == null ? null : suit.route(),
                suit == null ? null : suit.reconsideration(),
                suit == null ? null : suit.standing(),
                suit == null ? null : suit.stage(),
                ending.result(),
                ending.closedOn(),
                ending.effectiveOn(),
                ending.ordered(),
                ending.disclosureOrdered(),
                ending.fulfilledOn(),
                facts.note(),
                null);
    }

    /** The same with another ending, where a closed case was written down as an open one. */
    RemedyForm ended(RemedyFacts.Ending ending) {
        return new RemedyForm(
                version,
                agency,
                caseNumber,
                registration,
                filedOn,
                body,
                procedure,
                noticedOn,
                acceptedOn,
                extendedDays,
                repliedOn,
                route,
                reconsideration,
                standing,
                stage,
                ending.result(),
                ending.closedOn(),
                ending.effectiveOn(),
                ending.ordered(),
                ending.disclosureOrdered(),
                ending.fulfilledOn(),
                note,
                reason);
    }

    /** What was typed, once it was found to be complete. */
    RemedyFacts facts(RemedyKind kind) {
        return new RemedyFacts(
                Objects.requireNonNull(text(caseNumber)),
                text(registration),
                Objects.requireNonNull(filedOn),
                new RemedyFacts.Hearing(
                        text(body),
                        procedure,
                        noticedOn,
                        acceptedOn,
                        Objects.requireNonNullElse(extendedDays, 0),
                        repliedOn),
                kind == RemedyKind.LAWSUIT ? suit() : null,
                new RemedyFacts.Ending(
                        Objects.requireNonNullElse(result, RemedyResult.PENDING),
                        closedOn,
                        effectiveOn,
                        text(ordered),
                        Boolean.TRUE.equals(disclosureOrdered),
                        fulfilledOn),
                text(note));
    }

    private RemedyFacts.Suit suit() {
        return new RemedyFacts.Suit(
                Objects.requireNonNull(route),
                text(reconsideration),
                Objects.requireNonNullElse(standing, Lawsuit.Standing.ORIGINAL_AGENCY),
                Objects.requireNonNullElse(stage, Stage.FIRST_INSTANCE));
    }

    /** What was typed without the blanks around it; null where that is nothing. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The version that was acted upon; a form without one was not made here and matches none. */
    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }
}
