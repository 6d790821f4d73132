package org.yangguang.annualreport;

import java.util.Arrays;
import java.util.Optional;
import org.yangguang.shared.Refusal;

/** The national forms of the annual report, by the years for which they are prescribed. */
public enum NationalForm {
    /** 国办公开办函〔2019〕60号, on trial: 2019 and 2020. Read, checked and stored; never computed from records. */
    FORM_2019("2019", "国办公开办函〔2019〕60号", 2019, 2020),
    /** 国办公开办函〔2021〕30号: from 2021 on. */
    FORM_2021("2021", "国办公开办函〔2021〕30号", 2021, Integer.MAX_VALUE);

    private final String version;
    private final String notice;
    private final int from;
    private final int to;

    NationalForm(String version, String notice, int from, int to) {
        this.version = version;
        this.notice = notice;
        this.from = from;
        this.to = to;
    }

    /** The form prescribed for a year; empty before there was one. */
    public static Optional<NationalForm> of(int year) {
        return Arrays.stream(values()).filter(form -> form.isFor(year)).findFirst();
    }

    /**
     * The form by which the report of a year is computed from records.
     *
     * @throws Refusal if none is computed for that year
     */
    public static NationalForm computed(int year) {
        return of(year).filter(form -> form == FORM_2021)
                .orElseThrow(() -> new Refusal("%d 年度的报告不能由台账生成：现行格式自 2021 年度起执行，此前年度的报告请以成稿导入。".formatted(year)));
    }

    public boolean isFor(int year) {
        return from <= year && year <= to;
    }

    public String version() {
        return version;
    }

    /** First year for which it is prescribed. */
    public int from() {
        return from;
    }

    /** Last year for which it is prescribed; {@link Integer#MAX_VALUE} while it is the form in force. */
    public int to() {
        return to;
    }

    /** The notice that prescribes it. */
    public String notice() {
        return notice;
    }
}
