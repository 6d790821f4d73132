package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.remedies.RemedyCounts.Block;
import org.yangguang.shared.Period;

/** The course of a case to its end, what others hear of it, and where it counts. */
class RemedyCourseTests extends RemedyFixture {

    @Autowired
    RemedyFigures figures;

    @Autowired
    ApplicationEvents events;

    private MvcTestResult close(String path, int version, String result, String day) {
        return post(
                handler,
                path + "/close",
                Map.of("version", Integer.toString(version), "result", result, "closedOn", day));
    }

    private MvcTestResult appeal(String path, int version, String noticed) {
        Map<String, String> fields = Map.of(
                "version", Integer.toString(version), "stage", "APPEAL", "court", "明川市中级人民法院", "noticedOn", noticed);
        return post(handler, path + "/appeal", fields);
    }

    private RemedyCounts counted() {
        return Objects.requireNonNull(
                figures.count(List.of(agency.agencyId()), Period.ofYear(2026)).get(agency.agencyId()));
    }

    @Test
    void openCaseCountsAsPendingAndAClosedOneByItsResult() {
        String path = opened();
        assertThat(counted().of(Block.RECONSIDERATION, RemedyResult.PENDING)).isOne();
        close(path, 0, "UPHELD", "2026-04-10");
        assertThat(counted().of(Block.RECONSIDERATION, RemedyResult.PENDING)).isZero();
        assertThat(counted().of(Block.RECONSIDERATION, RemedyResult.UPHELD)).isOne();
        assertThat(get(handler, path)).bodyText().contains("登记结果（张承办）", "结果：尚未审结 → 维持");
    }

    @Test
    void agencySuedAsReconsiderationAuthorityIsKeptAndNotCounted() {
        String path = opened(LAWSUITS, lawsuit("standing", "RECONSIDERATION_AGENCY", "registration", "2026-9"));
        assertThat(get(handler, path)).bodyText().contains("复议机关共同被告", "不计入年报").doesNotContain("没有登记号为");
        close(path, 0, "CORRECTED", "2026-06-30");
        assertThat(counted().total(Block.LITIGATION_DIRECT)).isZero();
        assertThat(events.stream(ActCorrected.class)).isEmpty();
    }

    @Test
    void correctedActOverARequestIsToldOnce() {
        String path = opened();
        close(path, 0, "CORRECTED", "2026-04-10");
        ActCorrected told = new ActCorrected(agency.agencyId(), "2026-7", "明复〔2026〕1号", LocalDate.of(2026, 4, 10));
        assertThat(events.stream(ActCorrected.class)).containsExactly(told);
        post(
                handler,
                path,
                reconsideration("version", "1", "result", "CORRECTED", "closedOn", "2026-04-10", "note", "甲"));
        assertThat(events.stream(ActCorrected.class)).containsExactly(told);
    }

    @Test
    void nobodyHearsOfAnActThatWasUpheldOrHasNoRequest() {
        close(opened(), 0, "UPHELD", "2026-04-10");
        close(opened(LAWSUITS, lawsuit()), 0, "CORRECTED", "2026-06-30");
        assertThat(events.stream(ActCorrected.class)).isEmpty();
    }

    @Test
    void appealIsTheSameCaseAndMovesItsEnd() {
        String path = opened(LAWSUITS, lawsuit());
        assertThat(appeal(path, 0, "2026-07-20")).bodyText().contains("请先登记一审的结果");
        close(path, 0, "UPHELD", "2026-07-01");
        assertThat(appeal(path, 1, "2026-06-30")).bodyText().contains("不能早于一审的审结日期", "明川市中级人民法院");
        assertThat(appeal(path, 1, "2026-07-20")).hasStatus3xxRedirection();
        assertThat(counted().of(Block.LITIGATION_DIRECT, RemedyResult.PENDING)).isOne();
        assertThat(get(handler, path)).bodyText().contains("二审", "明川市中级人民法院", "审结日期：2026-07-01 → 未填");
        close(path, 2, "CORRECTED", "2026-10-12");
        assertThat(counted().of(Block.LITIGATION_DIRECT, RemedyResult.CORRECTED))
                .isOne();
        assertThat(counted().total(Block.LITIGATION_DIRECT)).isOne();
    }

    @Test
    void closingTwiceOrBeforeTheFilingIsRefused() {
        String path = opened();
        assertThat(close(path, 0, "UPHELD", "2026-03-01"))
                .hasStatusOk()
                .bodyText()
                .contains("不能晚于审结日期");
        assertThat(close(path, 0, "", "")).bodyText().contains("请选择结果", "请填写审结日期");
        close(path, 0, "UPHELD", "2026-04-10");
        assertThat(close(path, 0, "OTHER", "2026-04-11")).bodyText().contains("刚被别人修改过");
        assertThat(close(path, 1, "OTHER", "2026-04-11")).bodyText().contains("已经审结");
    }
}
