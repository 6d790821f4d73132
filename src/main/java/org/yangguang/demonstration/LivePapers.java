package org.yangguang.demonstration;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.documents.Block;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendering;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.shared.Actor;

/** Invented files for the cases of the demonstration county. */
@Component
class LivePapers {

    private final CasePapers papers;
    private final Rendering rendering;
    private final Clock clock;

    LivePapers(CasePapers papers, Rendering rendering, Clock clock) {
        this.papers = papers;
        this.rendering = rendering;
        this.clock = clock;
    }

    /** A contract that names people: for trying out redaction. */
    void contract(OpenedCase of, Actor by) {
        found(
                of,
                by,
                "新城新区集中供热特许经营协议",
                "甲方：明川县住房和城乡建设局",
                "乙方：示例供热有限公司",
                "乙方联系人：张某某，身份证号11010519491231002X，电话13900000000",
                "第一条　特许经营期限为二十五年，自2020年10月1日起算。",
                "第二条　供热价格执行政府定价，居民每平方米每采暖季不高于公布的标准。",
                "第三条　乙方每年采暖季开始前三十日报送成本核算明细，其中属于商业秘密的内容由双方保密。");
    }

    /** A table of tasks that is given out whole. */
    void tasks(OpenedCase of, Actor by) {
        Paper found = found(of, by, "2025年政府工作报告任务分解表", "一、改造农村公路四十公里，责任单位：交通运输局。", "二、新建社区卫生服务站三所，责任单位：卫生健康局。");
        papers.provide(of, found.id(), false, by);
    }

    private Paper found(OpenedCase of, Actor by, String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(paragraphs).forEach(text -> blocks.add(Paragraph.body(text)));
        byte[] content = rendering
                .render(new Document(title, new Properties("明川县", title, clock.instant()), blocks), Format.PDF)
                .content();
        papers.add(of, PaperRole.FOUND, new ByteArrayInputStream(content), title + ".pdf", by);
        return papers.of(of.head().id()).getLast();
    }
}
