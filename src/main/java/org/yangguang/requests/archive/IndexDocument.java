package org.yangguang.requests.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Block;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** Sets the index of a case's archive as a page: what it was about, the files with their hashes, the deliveries, all that happened. */
final class IndexDocument {

    private static final String TITLE = "政府信息公开申请案卷目录";

    private IndexDocument() {}

    static Document of(CaseIndex index, Instant settled) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "about", "一、基本情况", List.of(1, 3), List.of(), about(index));
        add(
                blocks,
                "files",
                "二、卷内文件",
                List.of(5, 2, 2, 10),
                List.of(Row.of(
                        Cell.header("文件"), Cell.header("字节"), Cell.header("摘要").spanning(2, 1))),
                index.files().stream().flatMap(IndexDocument::rows).toList());
        add(
                blocks,
                "deliveries",
                "三、送达",
                List.of(2, 3, 3, 2, 3),
                heads("发出日期", "方式", "文号", "送达日期", "凭证"),
                index.deliveries().stream().map(IndexDocument::row).toList());
        add(
                blocks,
                "timeline",
                "四、办理经过",
                List.of(1, 3, 4, 6, 2, 3),
                heads("序号", "日期", "事项", "说明", "经办人", "登记时间"),
                index.timeline().stream().map(IndexDocument::row).toList());
        add(
                blocks,
                "reviews",
                "五、不予公开信息的复查",
                List.of(2, 2, 6, 2),
                heads("日期", "结果", "说明", "经办人"),
                index.reviews().stream().map(IndexDocument::row).toList());
        return new Document(index.agency() + "\n" + TITLE, new Properties(index.agency(), TITLE, settled), blocks);
    }

    private static void add(
            List<Block> blocks, String id, String title, List<Integer> weights, List<Row> head, List<Row> body) {
        blocks.add(new Heading(1, id, title));
        blocks.add(
                body.isEmpty()
                        ? Paragraph.body("没有。")
                        : new Table(id + "-table", title, "plain", weights, head, body, null));
    }

    private static List<Row> heads(String... labels) {
        Row row = Row.of(List.of(labels).stream().map(Cell::header).toArray(Cell[]::new));
        return List.of(row);
    }

    private static List<Row> about(CaseIndex index) {
        return List.of(
                line("申请编号", index.registration()),
                line("收到申请的机关", index.agency()),
                line("申请人", index.applicantType() + "　" + Objects.requireNonNullElse(index.applicant(), "姓名不在案")),
                line("申请方式", index.channel() + "，" + index.arrivedOn() + "到达"),
                line("收到申请之日", Objects.requireNonNullElse(index.receivedOn(), "未经确认")),
                line("所需信息", index.content()),
                line("决定", Objects.requireNonNullElse(index.decision(), "申请人撤回")),
                line("现状", index.state()));
    }

    private static Row line(String label, String value) {
        return Row.of(Cell.header(label), left(value));
    }

    private static Stream<Row> rows(ArchivedFile file) {
        return Stream.of(
                Row.of(
                        left(file.path()).spanning(1, 2),
                        Cell.of(Long.toString(file.bytes())).spanning(1, 2),
                        Cell.of("SHA-256"),
                        left(file.sha256())),
                Row.of(Cell.of("SM3"), left(file.sm3())));
    }

    private static Row row(CaseIndex.Delivery one) {
        return Row.of(
                Cell.of(one.sentOn()),
                Cell.of(one.way()),
                Cell.of(told(one.number())),
                Cell.of(told(one.arrivedOn())),
                left(told(one.proof())));
    }

    private static Row row(CaseIndex.Review review) {
        return Row.of(Cell.of(review.on()), Cell.of(review.result()), left(review.text()), Cell.of(review.by()));
    }

    private static Row row(CaseIndex.Entry entry) {
        return Row.of(
                Cell.of(Integer.toString(entry.number())),
                Cell.of(entry.on()),
                left(entry.what()),
                left(entry.detail()),
                Cell.of(entry.by()),
                Cell.of(entry.enteredAt()));
    }

    private static Cell left(String text) {
        return Cell.of(text).aligned(Cell.Alignment.LEFT);
    }

    private static String told(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
