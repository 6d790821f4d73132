package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.documents.Block;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;
import org.yangguang.requests.intake.Receipt;
import org.yangguang.ui.QrCode;

/** The receipt of an application as a PDF, to be kept or printed. */
@Component
class ReceiptFile {

    /** Width of the code in millimetres: a phone reads it at arm's length. */
    private static final int QR = 40;

    private final Rendering rendering;
    private final Clock clock;

    ReceiptFile(Rendering rendering, Clock clock) {
        this.rendering = rendering;
        this.clock = clock;
    }

    /** @param status address that the code in the file leads to: the page on which the applicant asks how it stands */
    byte[] pdf(Receipt receipt, String status) {
        return pdf(receipt, "政府信息公开申请回执", "工作人员将与您确认申请，双方确认之日为收到申请之日。自收到之日起20个工作日内答复；需要延长的，会告知您，最长再延长20个工作日。", status);
    }

    /** Of a request for a correction; what comes is not said to be due by law, because the law sets no period. */
    byte[] amendment(Receipt receipt, String status) {
        return pdf(receipt, "政府信息更正申请回执", "受理单位核查您的申请和证据，需要补充证据的会告诉您；办结时发给您告知书。", status);
    }

    private byte[] pdf(Receipt receipt, String title, String next, String status) {
        LocalDate on = LocalDate.ofInstant(receipt.at(), clock.getZone());
        List<Row> rows = new ArrayList<>();
        rows.add(row("收到申请的单位", receipt.agency()));
        rows.add(row("提交日期", DueWords.day(on)));
        rows.add(row("查询码", receipt.code()));
        for (Receipt.Part part : receipt.parts()) {
            rows.add(row("申请编号 " + part.registration(), part.content()));
        }
        List<Block> blocks = List.of(
                new Table("receipt", "回执", "plain", List.of(1, 3), List.of(), rows, null),
                Paragraph.body(next),
                Paragraph.body("查询进度时，请填写申请编号、查询码，以及证件号码或者电话号码的后四位。查询码只在本回执上，请妥善保管。"),
                Picture.of("查进度页面的二维码", QrCode.png(status), QR),
                new Paragraph(List.of(new Inline.Text("扫码查进度")), Paragraph.Kind.CENTRED));
        Document document = new Document(title, new Properties(receipt.agency(), title, receipt.at()), blocks);
        return rendering.render(document, Format.PDF).content();
    }

    private static Row row(String label, String value) {
        return Row.of(Cell.header(label), Cell.of(value));
    }
}
