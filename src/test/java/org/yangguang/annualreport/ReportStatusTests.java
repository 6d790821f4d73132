package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

class ReportStatusTests {

    private static final Actor WRITER = new Actor("chen", "陈某");
    private static final Actor HEAD = new Actor("ma", "马某");

    @ParameterizedTest
    @CsvSource({
        "DRAFTING, SUBMIT, SUBMITTED",
        "RETURNED, SUBMIT, SUBMITTED",
        "SUBMITTED, WITHDRAW, DRAFTING",
        "SUBMITTED, RETURN, RETURNED",
        "SUBMITTED, APPROVE, APPROVED",
        "APPROVED, RETURN, RETURNED",
        "APPROVED, PUBLISH, PUBLISHED",
        "PUBLISHED, CORRECT, DRAFTING"
    })
    void stepLeads(ReportStatus from, Step step, ReportStatus to) {
        assertThat(from.after(step)).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource
    void everythingElseIsRefusedInChineseWithWhatIsPossible(ReportStatus status) {
        for (Step step : Step.values()) {
            if (!status.steps().contains(step)) {
                assertThatThrownBy(() -> status.after(step))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("报告现为“" + status.label() + "”，不能" + step.label())
                        .hasMessageContaining(status.steps().getFirst().label());
            }
        }
    }

    @Test
    void fourEyesSeeAReportBeforeItIsApproved() {
        ReportEntry submitted = opened().after(Step.SUBMIT, WRITER);
        assertThatThrownBy(() -> submitted.after(Step.APPROVE, WRITER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("另一人");
        assertThat(submitted.after(Step.APPROVE, HEAD).status()).isEqualTo(ReportStatus.APPROVED);
    }

    @Test
    void nobodyWithoutAnAccountSubmitsOrApproves() {
        assertThatThrownBy(() -> opened().after(Step.SUBMIT, Actor.COMMAND_LINE))
                .isInstanceOf(Refusal.class);
        ReportEntry submitted = opened().after(Step.SUBMIT, WRITER);
        assertThatThrownBy(() -> submitted.after(Step.APPROVE, Actor.PROGRAM)).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheSubmitterWithdraws() {
        ReportEntry submitted = opened().after(Step.SUBMIT, WRITER);
        assertThatThrownBy(() -> submitted.after(Step.WITHDRAW, HEAD)).isInstanceOf(Refusal.class);
        assertThat(submitted.after(Step.WITHDRAW, WRITER).status()).isEqualTo(ReportStatus.DRAFTING);
    }

    @Test
    void correctionIsTheNextEdition() {
        ReportEntry published =
                opened().after(Step.SUBMIT, WRITER).after(Step.APPROVE, HEAD).after(Step.PUBLISH, HEAD);
        assertThat(published.edition()).isEqualTo(1);
        assertThat(published.after(Step.CORRECT, WRITER).edition()).isEqualTo(2);
    }

    private static ReportEntry opened() {
        return ReportEntry.opened(new AgencyId(1), 2022, NationalForm.FORM_2021, Instant.EPOCH);
    }
}
