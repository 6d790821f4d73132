package org.yangguang.annualreport.draft;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.documents.Block;

/** Section 五、存在的主要问题及改进情况: what the year's own figures point to. */
final class Problems {

    private final Phrases phrases;

    Problems(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Block> blocks() {
        List<String> found = new ArrayList<>();
        if (phrases.any("requests.late")) {
            found.add("个别申请没有按期答复，本年超过规定期限办结{requests.late}件。今后将逐件落实承办责任，临期提醒，确保在法定期限内答复。");
        }
        String corrected = phrases.list(List.of(
                new Phrases.Part("行政复议", "table4.reconsideration.corrected", "件"),
                new Phrases.Part("直接起诉的行政诉讼", "table4.litigation_direct.corrected", "件"),
                new Phrases.Part("复议后起诉的行政诉讼", "table4.litigation_after_reconsideration.corrected", "件")));
        if (!corrected.isEmpty()) {
            found.add("答复质量有待提高，本年结果纠正的" + corrected + "。今后将逐案分析原因，规范答复的事实认定、法律依据和救济告知。");
        }
        if (!phrases.any("channels.interpretations_infographic", "channels.interpretations_video")) {
            found.add("政策解读形式不够丰富，本年没有图解和视频解读。今后制发文件时同步策划解读，增加图解、视频等群众易懂的形式。");
        }
        if (!phrases.any("activities.trainings")) {
            found.add("业务培训不足，本年没有组织专题培训。今后将制定培训计划，提高工作人员的业务能力。");
        }
        if (found.isEmpty()) {
            found.add("主动公开的内容与群众需求的对应还不够紧密。今后将结合申请集中的事项和群众来信，扩大主动公开范围，提高公开实效。");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.paragraph("对照《中华人民共和国政府信息公开条例》要求和群众期待，本年度工作主要存在以下问题："));
        blocks.addAll(phrases.counted(found));
        return blocks;
    }
}
