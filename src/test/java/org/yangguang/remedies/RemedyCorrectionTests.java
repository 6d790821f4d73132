package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.registers.Recorded;

/** Adding to a case and correcting it, by one person, by two, and by a ledger. */
class RemedyCorrectionTests extends RemedyFixture {

    @Autowired
    JdbcClient jdbc;

    @Test
    void correctionNeedsAReasonAndStaysToBeRead() {
        String path = opened();
        Map<String, String> other = reconsideration("version", "0", "filedOn", "2026-03-03");
        assertThat(post(handler, path, other)).hasStatusOk().bodyText().contains("请填写更正原因", "2026-03-03");
        other.put("reason", "登记时看错日期");
        assertThat(post(handler, path, other)).hasStatus3xxRedirection();
        assertThat(get(handler, path)).bodyText().contains("更正案件（张承办）", "原因：登记时看错日期", "申请日期：2026-03-02 → 2026-03-03");
    }

    @Test
    void addingWhatWasNotKnownNeedsNoReason() {
        String path = opened();
        assertThat(post(handler, path, reconsideration("version", "0", "repliedOn", "2026-03-12")))
                .hasStatus3xxRedirection();
        assertThat(get(handler, path)).bodyText().contains("补充案件（张承办）", "答复日期：2026-03-12", "按期");
    }

    @Test
    void savingWithoutAChangeLeavesNoTrace() {
        String path = opened();
        post(handler, path, reconsideration("version", "0"));
        assertThat(found(RemedyKind.RECONSIDERATION, "明复〔2026〕1号").version()).isZero();
        assertThat(get(handler, path)).bodyText().doesNotContain("补充案件", "更正案件");
    }

    @Test
    void twoPeopleSeeBothVersionsAndLoseNothing() {
        String path = opened();
        post(handler, path, reconsideration("version", "0", "repliedOn", "2026-03-12"));
        assertThat(post(handler, path, reconsideration("version", "0", "repliedOn", "2026-03-13", "note", "已送达")))
                .hasStatus(409)
                .hasViewName("remedies/desk/form")
                .bodyText()
                .contains("已保存的：2026-03-12", "您填写的：2026-03-13", "您填写的：已送达", "name=\"version\" value=\"1\"");
        assertThat(found(RemedyKind.RECONSIDERATION, "明复〔2026〕1号").facts().note())
                .isNull();
    }

    @Test
    void whoWroteAnOpenCaseDoesNotUndoTheResultOfAnother() {
        String path = opened();
        post(handler, path + "/close", Map.of("version", "0", "result", "OTHER", "closedOn", "2026-04-10"));
        assertThat(post(handler, path, reconsideration("version", "0", "note", "甲", "reason", "补记")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"OTHER\" selected", "2026-04-10", "补记")
                .doesNotContain("您填写的：尚未审结");
    }

    @Test
    void traceNamesTheFactsAndNotWhatPeopleWroteInTheirOwnWords() {
        String path = opened();
        post(handler, path, reconsideration("version", "0", "note", "申请人王某"));
        assertThat(jdbc.sql("select after from audit.entry where subject = :subject and action = '补充案件'")
                        .param("subject", agency.name() + " 行政复议 明复〔2026〕1号")
                        .query(String.class)
                        .single())
                .isEqualTo("备注 （不显示）");
    }

    @Test
    void ledgerAfterTheDeskChangesItsColumnsAndKeepsTheRest() {
        String path = opened();
        Reconsideration row = new Reconsideration(
                "明复〔2026〕1号", "2026-7", LocalDate.of(2026, 3, 2), RemedyResult.UPHELD, LocalDate.of(2026, 4, 10));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        register.recordReconsiderations(agency.agencyId(), List.of(row), Recorded.Known.AMEND));
        RemedyFacts facts = found(RemedyKind.RECONSIDERATION, "明复〔2026〕1号").facts();
        assertThat(facts.ending().result()).isEqualTo(RemedyResult.UPHELD);
        assertThat(facts.hearing().body()).isEqualTo("明川县人民政府");
        assertThat(facts.hearing().noticedOn()).isEqualTo("2026-03-06");
        assertThat(get(handler, path)).bodyText().contains("登记行政复议（张承办）", "2026-04-10");
    }

    @Test
    void importedCasesStandOnThePagesAndCanBeKept() {
        Lawsuit row = new Lawsuit(
                "（2021）明行初3号",
                null,
                Lawsuit.Route.AFTER_RECONSIDERATION,
                LocalDate.of(2021, 5, 6),
                Lawsuit.Standing.ORIGINAL_AGENCY,
                RemedyResult.OTHER,
                LocalDate.of(2021, 9, 1));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> register.recordLawsuits(agency.agencyId(), List.of(row), Recorded.Known.REPORT));
        RemedyCase it = found(RemedyKind.LAWSUIT, "（2021）明行初3号");
        assertThat(get(handler, LIST)).bodyText().contains("（2021）明行初3号");
        assertThat(get(handler, path(it))).bodyText().contains("由台账导入", "但没有填写复议案号");
        assertThat(get(handler, path(it) + "/edit")).hasStatusOk().bodyText().contains("value=\"OTHER\" selected");
    }
}
