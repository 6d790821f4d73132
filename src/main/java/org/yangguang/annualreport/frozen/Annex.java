package org.yangguang.annualreport.frozen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yangguang.statistics.YearRequest;

/**
 * The anonymised rows behind table 3: no name, no registration, no content. The cells of the table are counts of its rows: row 一
 * counts those not carried in, row 二 those carried in, each row of 三 those with its code, row 四 those carried out.
 */
public final class Annex {

    public static final List<String> HEADINGS = List.of("序号", "申请人类型", "收到日期", "办结日期", "处理结果", "上年结转", "结转下年");

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";

    private final byte[] csv;
    private final int rows;

    private Annex(byte[] csv, int rows) {
        this.csv = csv;
        this.rows = rows;
    }

    /** The rows of a year, in the order in which the requests were received. */
    public static Annex of(List<YearRequest> requests) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(String.join(",", HEADINGS));
        text.append(LINE_END);
        int number = 0;
        // Among the requests of one day no registration decides, which would tell who came first.
        List<YearRequest> ordered = requests.stream()
                .sorted(Comparator.comparing(YearRequest::receivedOn)
                        .thenComparing(YearRequest::column)
                        .thenComparing(request -> String.valueOf(request.closedOn()))
                        .thenComparing(request -> String.valueOf(request.row())))
                .toList();
        for (YearRequest request : ordered) {
            text.append(line(++number, request)).append(LINE_END);
        }
        return new Annex(text.toString().getBytes(StandardCharsets.UTF_8), number);
    }

    private static String line(int number, YearRequest request) {
        return String.join(
                ",",
                Integer.toString(number),
                request.applicant(),
                request.receivedOn().toString(),
                request.closedOn() == null ? "" : request.closedOn().toString(),
                request.row() == null ? "" : request.row() + " " + request.outcome(),
                request.carriedIn() ? "是" : "否",
                request.carriedOut() ? "是" : "否");
    }

    /** How many rows, without the heading. */
    public int rows() {
        return rows;
    }

    /** SM3 of the file in UTF-8 with byte order mark, as it is offered. */
    public String hash() {
        return Fingerprint.of(csv);
    }

    /** As it is stored. */
    public byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Out of what was stored. */
    public static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
