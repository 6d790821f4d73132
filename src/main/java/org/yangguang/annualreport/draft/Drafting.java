package org.yangguang.annualreport.draft;

import java.util.List;
import org.yangguang.annualreport.Citation;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Block;
import org.yangguang.organisation.Agency;
import org.yangguang.shared.Period;

/** Drafts the text of a report. */
public final class Drafting {

    private Drafting() {}

    /** The first draft for an agency's year, every number in it bound to its figure. */
    public static Narrative draft(Agency agency, int year, NationalForm form, ReportFigures figures) {
        Phrases phrases = new Phrases(figures);
        Period period = Period.ofYear(year);
        Overview overview = new Overview(agency, year, phrases);
        List<Block> first = overview.blocks();
        return new Narrative(
                period,
                List.of(phrases.paragraph(preface(agency, year))),
                first,
                new Problems(phrases).blocks(),
                new Matters(agency, year, phrases).blocks(),
                overview.breakdowns(),
                List.of(new Citation(form.notice(), form.from(), form.to()), Citation.PROCESSING_FEE));
    }

    private static String preface(Agency agency, int year) {
        return ("本报告是%1$s依据《中华人民共和国政府信息公开条例》第五十条规定编制。" + "所列政府信息公开数据的统计期限为%2$d年1月1日至%2$d年12月31日。")
                .formatted(agency.name(), year);
    }
}
