package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.letters.LetterOfCase;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.shared.Actor;

class StatusStepsTests {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Actor LI = new Actor("li", "李某");

    private static LetterOfCase letter(int event, int letter, NoticeTemplate kind) {
        return new LetterOfCase(event, letter, TemplateKind.of(kind), "版本 1");
    }

    private static CaseEntry entry(CaseEvent event, String number) {
        return new CaseEntry(event, LI, Instant.EPOCH, number);
    }

    @Test
    void applicantsSeeTheNumbersOfTheirLettersAndOfNoOthers() {
        CaseFile file = new CaseFile(List.of(
                new CaseEntry(new CaseEvent.Arrived(DAY, Submission.IN_PERSON, false, "划片依据"), LI, Instant.EPOCH),
                entry(new CaseEvent.CorrectionAsked(DAY, "请写明年度", DAY.plusDays(9)), "明教公补〔2021〕1号"),
                entry(new CaseEvent.Consulted(DAY, Consulting.THIRD_PARTY, "示例公司", "明细"), "明教公函〔2021〕2号")));
        List<StatusPage.Step> steps = StatusSteps.of(
                file,
                List.of(
                        letter(2, 1, NoticeTemplate.CORRECTION),
                        letter(3, 1, NoticeTemplate.CONSULTATION),
                        letter(3, 2, NoticeTemplate.CONSULTATION_NOTICE)),
                "3月29日");
        assertThat(steps.get(1).text()).isEqualTo("请写明年度（文号：明教公补〔2021〕1号）");
        assertThat(steps).noneSatisfy(step -> assertThat(step.text()).contains("公函"));
    }
}
