package org.yangguang.requests.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Block;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.CaseClock;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent.Assigned;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.requests.cases.ImportedCourse;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;

/**
 * Sets the sheet that goes with a case on paper (申请处理单): what is sought, by when, who did what, how it was decided, and room for
 * signatures.
 */
final class SheetDocument {

    private static final String TITLE = "政府信息公开申请处理单";
    private static final String SIGNATURE = "（签字）　　　　　　　　年　　月　　日";

    private final OpenedCase opened;
    private final String agency;
    private final ZoneId zone;

    SheetDocument(OpenedCase opened, String agency, ZoneId zone) {
        this.opened = opened;
        this.agency = agency;
        this.zone = zone;
    }

    /** @param applicant name, as far as it may be known; null where it is not on record */
    Document of(@Nullable String applicant, List<CaseClock> clocks, Instant printed) {
        List<Block> blocks = List.of(
                table("about", "申请", "sheet", List.of(3, 5, 3, 5), List.of(), about(applicant)),
                table("clocks", "时限", "sheet", List.of(4, 4, 4, 4), heads("时限", "起算日", "到期日", "完成日"), clocks(clocks)),
                table("steps", "办理经过", "sheet", List.of(3, 7, 3, 3), heads("日期", "办理事项", "经办人", "登记时间"), steps()),
                table("decision", "决定", "sheet", List.of(3, 13), List.of(), decision()),
                table("signatures", "签字", "sheet signatures", List.of(3, 13), List.of(), signatures()));
        return new Document(agency + "\n" + TITLE, new Properties(agency, TITLE, printed), blocks);
    }

    private static Table table(
            String id, String caption, String style, List<Integer> weights, List<Row> head, List<Row> body) {
        return new Table(id, caption, style, weights, head, body, null);
    }

    private static List<Row> heads(String... labels) {
        return List.of(Row.of(List.of(labels).stream().map(Cell::header).toArray(Cell[]::new)));
    }

    private List<Row> about(@Nullable String applicant) {
        CaseFile file = opened.file();
        LocalDate received = file.receivedOn();
        return List.of(
                pair(
                        "申请编号",
                        opened.head().registration(),
                        "申请方式",
                        file.arrival().channel().label()),
                pair(
                        "申请人",
                        Objects.requireNonNullElse(applicant, "不在案"),
                        "类型",
                        opened.head().applicantType().label()),
                pair("到达日期", day(file.arrival().on()), "收到之日", received == null ? "待确认" : day(received)),
                pair(
                        "承办人",
                        file.handler().map(Assigned::name).orElse("未分办"),
                        "承办机构",
                        Objects.requireNonNullElse(opened.head().unit(), "—")),
                wide("所需信息", file.content(), 3));
    }

    private static List<Row> clocks(List<CaseClock> clocks) {
        List<Row> rows = new ArrayList<>();
        for (CaseClock one : clocks) {
            LocalDate met = one.metOn();
            rows.add(Row.of(
                    left(one.kind().label() + (one.about().isEmpty() ? "" : "：" + one.about())),
                    Cell.of(day(one.start())),
                    Cell.of(due(one.due())),
                    Cell.of(met == null ? "—" : day(met) + (one.late(met) ? "（逾期）" : ""))));
        }
        return rows.isEmpty() ? List.of(Row.of(Cell.of("收到申请以后起算").spanning(4, 1))) : rows;
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.On on -> day(on.day());
            case Due.StandsStill ignored -> "暂停计时";
            case Due.Unconfirmed year -> year.year() + " 年工作日历未确认";
        };
    }

    private List<Row> steps() {
        List<Row> rows = new ArrayList<>();
        for (CaseEntry entry : opened.file().entries()) {
            rows.add(Row.of(
                    Cell.of(day(entry.event().on())),
                    left(EventWords.what(entry)),
                    Cell.of(entry.by().name()),
                    Cell.of(day(entry.at().atZone(zone).toLocalDate()))));
        }
        return rows;
    }

    private List<Row> decision() {
        CaseFile file = opened.file();
        Proposal proposal = file.last(Proposed.class).map(Proposed::proposal).orElse(null);
        Replied reply = file.last(Replied.class).orElse(null);
        boolean decided = proposal != null && reply != null;
        return List.of(
                wide(
                        decided || proposal == null ? "处理决定" : "拟作决定",
                        proposal == null ? "" : proposal.outcome().label(),
                        1),
                wide("理由", proposal == null ? "" : proposal.reasons(), 1),
                wide("答复", reply == null ? "" : replied(reply), 1));
    }

    private String replied(Replied reply) {
        String number = reply.number();
        boolean ledger = opened.file().entries().stream()
                .anyMatch(entry -> entry.event().equals(reply) && ImportedCourse.tells(entry));
        String way = ledger ? "" : "，" + reply.by().label();
        return day(reply.on()) + way + (number == null ? "" : "，" + number);
    }

    private static List<Row> signatures() {
        return List.of(wide("承办人意见", SIGNATURE, 1), wide("法制审核意见", SIGNATURE, 1), wide("负责人意见", SIGNATURE, 1));
    }

    private static Row pair(String label, String value, String other, String otherValue) {
        return Row.of(Cell.header(label), left(value), Cell.header(other), left(otherValue));
    }

    private static Row wide(String label, String value, int columns) {
        return Row.of(Cell.header(label), left(value).spanning(columns, 1));
    }

    private static Cell left(String text) {
        return Cell.of(text).aligned(Cell.Alignment.LEFT);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
