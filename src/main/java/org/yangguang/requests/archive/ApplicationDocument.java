package org.yangguang.requests.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.CaseEvent.Arrived;
import org.yangguang.requests.cases.EventWords;

/** Sets an application as it was registered (申请表, Regulation art. 29). */
final class ApplicationDocument {

    private static final String TITLE = "政府信息公开申请表";

    private ApplicationDocument() {}

    static Document of(Application application, Arrived arrived, String registration, String agency, Instant at) {
        List<Row> rows = new ArrayList<>();
        add(rows, "申请编号", registration);
        add(rows, "受理机关", agency);
        add(rows, "申请人类型", application.type().label());
        add(rows, "姓名或者名称", application.name());
        add(rows, "身份证明", application.identityProof().label());
        add(rows, "证件号码", application.identityNumber());
        add(rows, "联系人", application.contact());
        add(rows, "电话", application.telephone());
        add(rows, "邮箱", application.email());
        add(rows, "地址", application.address());
        add(rows, "邮编", application.postcode());
        add(rows, "申请方式", arrived.channel().label());
        add(rows, "到达日期", EventWords.day(arrived.on()));
        add(rows, "所需信息", arrived.content());
        add(rows, "提供形式", application.form().label());
        add(rows, "获取途径", application.way().label());
        add(rows, "需要的帮助", application.help());
        return new Document(
                TITLE,
                new Properties(agency, TITLE, at),
                List.of(new Table("application", TITLE, "plain", List.of(1, 3), List.of(), rows, null)));
    }

    private static void add(List<Row> rows, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(Row.of(Cell.header(label), Cell.of(value).aligned(Cell.Alignment.LEFT)));
        }
    }
}
