package org.yangguang.annualreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.documents.Block;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;

class DraftsAsTextTests {

    private static final List<String> KEYS = List.of(
            "table2.normative_documents.made",
            "table2.normative_documents.repealed",
            "table2.normative_documents.in_force",
            "table2.licences",
            "table2.penalties",
            "table2.compulsory_measures",
            "table2.fees_10k_yuan",
            "channels.total",
            "channels.website",
            "channels.wechat",
            "channels.weibo",
            "channels.mailbox",
            "channels.gazette",
            "channels.interpretations",
            "channels.interpretations_video",
            "channels.interpretations_infographic",
            "requests.undetermined",
            "requests.late",
            "requests.on_time",
            "requests.processing_fees_yuan",
            "activities.trainings",
            "activities.gazette_issues",
            "activities.gazette_copies",
            "activities.open_days",
            "activities.guidance_visits",
            "activities.monthly_inspections",
            "activities.inspection_notices",
            "activities.disclosure_zones",
            "assessment.weight_township",
            "table4.reconsideration.total",
            "table4.litigation_direct.total",
            "table4.litigation_after_reconsideration.total",
            "table4.reconsideration.corrected",
            "table4.litigation_direct.corrected",
            "table4.litigation_after_reconsideration.corrected");

    @RepeatedTest(200)
    void everyDraftBecomesTextAndTheSameBlocksAgain(RepetitionInfo turn) {
        Random chance = new Random(turn.getCurrentRepetition());
        ReportFigures figures = anyFigures(chance);
        Narrative draft = Drafting.draft(anyAgency(chance), 2022, NationalForm.FORM_2021, figures);
        for (Section section : Section.values()) {
            List<Block> blocks = section.of(draft);
            TextForm.Reading read = TextForm.read(section, TextForm.write(blocks), figures);
            assertThat(read.errors()).isEmpty();
            assertThat(read.blocks()).isEqualTo(blocks);
        }
    }

    private static ReportFigures anyFigures(Random chance) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Table3Row row : Table3Row.ALL) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                values.put(row.figure(column), BigDecimal.valueOf(Math.max(0, chance.nextInt(40) - 20)));
            }
        }
        KEYS.forEach(key -> values.put(key, BigDecimal.valueOf(Math.max(0, chance.nextInt(900) - 300), 2)));
        return new ReportFigures(values);
    }

    private static Agency anyAgency(Random chance) {
        ContactCard card = chance.nextBoolean()
                ? ContactCard.EMPTY
                : new ContactCard(
                        "办公室",
                        "明川县行政中心1号",
                        "000000",
                        "0000-0000001",
                        null,
                        "a@mingchuan.example",
                        null,
                        "网站",
                        "www.mingchuan.example");
        return Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, new AgencyId(1))
                .withCard(card)
                .withMedia(chance.nextBoolean() ? "明川政务" : null, null, "公报");
    }
}
