package org.yangguang.annualreport.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.Narrative.Breakdown;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.annualreport.draft.Phrases.Part;
import org.yangguang.documents.Block;
import org.yangguang.documents.Heading;
import org.yangguang.organisation.Agency;

/** Section 一、总体情况, in the five aspects of 国办公开办函〔2021〕30号 一（一）. */
final class Overview {

    private final Agency agency;
    private final int year;
    private final Phrases phrases;
    private final List<Breakdown> breakdowns = new ArrayList<>();

    Overview(Agency agency, int year, Phrases phrases) {
        this.agency = agency;
        this.year = year;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.paragraph(
                "%d年，%s贯彻执行《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，依法做好政府信息公开工作。".formatted(year, agency.name())));
        aspect(blocks, "（一）主动公开方面", proactive());
        aspect(blocks, "（二）依申请公开方面", requests());
        aspect(blocks, "（三）政府信息管理方面", management());
        aspect(blocks, "（四）政府信息公开平台建设方面", platform());
        aspect(blocks, "（五）监督保障方面", safeguards());
        return blocks;
    }

    /** The lists of parts in the text; complete once {@link #blocks()} was called. */
    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    private void aspect(List<Block> blocks, String title, List<String> sentences) {
        int number = (int) blocks.stream().filter(Heading.class::isInstance).count() + 1;
        blocks.add(new Heading(2, "s1-" + number, title));
        blocks.addAll(phrases.counted(sentences.isEmpty() ? List.of("本年度无需要报告的事项。") : sentences));
    }

    private List<String> proactive() {
        List<String> sentences = new ArrayList<>();
        String documents = "table2.normative_documents.";
        if (phrases.any(documents + "made", documents + "repealed", documents + "in_force")) {
            sentences.add("做好行政规范性文件公开。本年制发{%1$smade}件，废止{%1$srepealed}件，年末现行有效{%1$sin_force}件。".formatted(documents));
        }
        String decisions = phrases.list(List.of(
                new Part("行政许可", "table2.licences", "件"),
                new Part("行政处罚", "table2.penalties", "件"),
                new Part("行政强制", "table2.compulsory_measures", "件")));
        if (!decisions.isEmpty()) {
            sentences.add("做好行政执法信息公开。本年作出处理决定：" + decisions + "。");
        }
        if (phrases.any("table2.fees_10k_yuan")) {
            sentences.add("公开行政事业性收费情况。本年收费{table2.fees_10k_yuan}万元。");
        }
        dispatches(sentences);
        if (phrases.any("channels.interpretations")) {
            String forms = phrases.list(List.of(
                    new Part("图解", "channels.interpretations_infographic", "条"),
                    new Part("视频解读", "channels.interpretations_video", "条")));
            sentences.add("做好政策解读。本年发布政策解读{channels.interpretations}条" + (forms.isEmpty() ? "。" : "，其中" + forms + "。"));
        }
        return sentences;
    }

    private void dispatches(List<String> sentences) {
        if (!phrases.any("channels.total")) {
            return;
        }
        List<Part> parts = phrases.parts(List.of(
                new Part("政府网站", "channels.website", "条"),
                new Part(named(agency.wechat(), "官方微信", "微信公众号"), "channels.wechat", "条"),
                new Part(named(agency.weibo(), "官方微博", "官方微博"), "channels.weibo", "条"),
                new Part("办理县长信箱留言", "channels.mailbox", "条"),
                new Part("政府公报刊登文件信息", "channels.gazette", "条"),
                new Part("政策解读", "channels.interpretations", "条")));
        breakdowns.add(
                new Breakdown("channels.total", parts.stream().map(Part::figure).toList()));
        sentences.add("多渠道公开政府信息。本年通过政府网站、政务新媒体等渠道公开政府信息共{channels.total}条，其中" + phrases.list(parts) + "。");
    }

    private static String named(@Nullable String name, String withName, String without) {
        return name == null ? without : "“" + name + "”" + withName;
    }

    private List<String> requests() {
        if (!phrases.any("table3.1.total", "table3.2.total")) {
            return List.of("本年没有收到政府信息公开申请，也没有上年结转的申请。");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("本年新收政府信息公开申请{table3.1.total}件，上年结转{table3.2.total}件；办结{table3.3.7.total}件"
                + (phrases.any("table3.4.total") ? "，结转下年度继续办理{table3.4.total}件" : "")
                + "。"
                + timeliness());
        List<Part> results = phrases.parts(Table3Row.outcomes().stream()
                .map(row -> new Part(row.words(), row.figure(ApplicantColumn.TOTAL), "件"))
                .toList());
        if (!results.isEmpty()) {
            breakdowns.add(new Breakdown(
                    "table3.3.7.total", results.stream().map(Part::figure).toList()));
            sentences.add("办结的申请中，" + phrases.list(results) + "。");
        }
        return sentences;
    }

    private String timeliness() {
        if (phrases.any("requests.late") || phrases.any("requests.undetermined")) {
            return phrases.any("requests.on_time") ? "办结的申请中，在规定期限内办结{requests.on_time}件。" : "";
        }
        return phrases.any("table3.3.7.total") ? "办结的申请均在规定期限内答复。" : "";
    }

    private List<String> management() {
        List<String> sentences = new ArrayList<>();
        sentences.add("执行政府信息公开审查制度，坚持先审查、后公开。");
        if (phrases.any("activities.trainings")) {
            sentences.add("加强业务培训。组织开展政务公开业务培训{activities.trainings}次。");
        }
        if (phrases.any("activities.guidance_visits")) {
            sentences.add("加强工作指导。开展督查指导{activities.guidance_visits}次。");
        }
        return sentences;
    }

    private List<String> platform() {
        List<String> sentences = new ArrayList<>();
        if (phrases.any("activities.monthly_inspections", "activities.inspection_notices")) {
            sentences.add("规范政府网站运行。开展网站月度检查{activities.monthly_inspections}次，下发通报{activities.inspection_notices}期。");
        }
        if (phrases.any("activities.disclosure_zones")) {
            sentences.add("建设政务公开专区。年末设有政务公开专区{activities.disclosure_zones}个。");
        }
        if (phrases.any("activities.gazette_issues")) {
            String gazette = agency.gazette() == null ? "政府公报" : "《" + agency.gazette() + "》";
            sentences.add("编印" + gazette + "。本年编印{activities.gazette_issues}期，印发{activities.gazette_copies}份。");
        }
        return sentences;
    }

    private List<String> safeguards() {
        List<String> sentences = new ArrayList<>();
        if (phrases.any("assessment.weight_township", "assessment.weight_department")) {
            sentences.add("落实工作考核。政务公开工作纳入年终考核，乡镇占{assessment.weight_township}分，部门占{assessment.weight_department}分。");
        }
        if (phrases.any("activities.open_days")) {
            sentences.add("开展社会评议。举办政府开放日活动{activities.open_days}次，听取群众意见。");
        }
        String remedies = phrases.list(List.of(
                new Part("行政复议", "table4.reconsideration.total", "件"),
                new Part("未经复议直接起诉的行政诉讼", "table4.litigation_direct.total", "件"),
                new Part("复议后起诉的行政诉讼", "table4.litigation_after_reconsideration.total", "件")));
        sentences.add(
                remedies.isEmpty() ? "本年没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。" : "因政府信息公开工作发生" + remedies + "，审理结果见第四部分。");
        return sentences;
    }
}
