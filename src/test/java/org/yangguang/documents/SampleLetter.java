package org.yangguang.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A letter in the letter form (信函格式) on two pages, with enclosures. */
public final class SampleLetter {

    private SampleLetter() {}

    /** @param paragraphs how long it is */
    public static Document document(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Paragraph.Kind.UNINDENTED, "赵小明："));
        String text =
                "本机关于2026年3月9日收到您提出的政府信息公开申请，申请公开“2025年学前教育资金分配方案”。根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关将该政府信息提供给您。";
        blocks.addAll(Collections.nCopies(paragraphs, Paragraph.body(text)));
        blocks.add(
                new Closing(List.of("2025年学前教育资金分配方案及其说明（区分处理以后可以公开的部分，共三十六页）", "资金分配表"), "明川县住房和城乡建设局", "2026年3月20日"));
        return new Document(
                "政府信息公开申请答复书",
                new Properties("明川县住房和城乡建设局", "政府信息公开申请答复书", Instant.parse("2026-03-20T00:00:00Z")),
                blocks,
                new Letterhead("明川县住房和城乡建设局", "明住建公复〔2026〕6号"));
    }
}
