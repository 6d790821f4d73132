package org.yangguang.annualreport;

import java.util.List;

/**
 * A row of table 3 in the form of 国办公开办函〔2021〕30号.
 *
 * @param code as in keys of figures and ids of rules
 * @param name after the code in the JSON report
 * @param group the heading over its like, e.g. （三）不予公开; empty where it stands alone
 * @param label as printed
 * @param note in brackets after it; empty for none
 */
public record Table3Row(String code, String name, String group, String label, String note) {

    private static final String REFUSED = "（三）\u200b不予公开";
    private static final String UNAVAILABLE = "（四）\u200b无法提供";
    private static final String NOT_PROCESSED = "（五）\u200b不予处理";
    private static final String OTHERWISE = "（六）\u200b其他处理";

    /** All 25 rows in their order. */
    public static final List<Table3Row> ALL = List.of(
            alone("1", "new", "一、本年新收政府信息公开申请数量"),
            alone("2", "carried in", "二、上年结转政府信息公开申请数量"),
            alone("3.1", "granted", "（一）予以公开"),
            new Table3Row("3.2", "partly granted", "", "（二）部分公开", "（区分处理的，只计这一情形，不计其他情形）"),
            of("3.3.1", "state secret", REFUSED, "1.属于国家秘密"),
            of("3.3.2", "barred by other law", REFUSED, "2.其他法律行政法规禁止公开"),
            of("3.3.3", "three securities and one stability", REFUSED, "3.危及“三安全一稳定”"),
            of("3.3.4", "third party's lawful interests", REFUSED, "4.保护第三方合法权益"),
            of("3.3.5", "internal affairs", REFUSED, "5.属于三类内部事务信息"),
            of("3.3.6", "process information", REFUSED, "6.属于四类过程性信息"),
            of("3.3.7", "enforcement case file", REFUSED, "7.属于行政执法案卷"),
            of("3.3.8", "administrative enquiry", REFUSED, "8.属于行政查询事项"),
            of("3.4.1", "not held by this agency", UNAVAILABLE, "1.本机关不掌握相关政府信息"),
            of("3.4.2", "would have to be made", UNAVAILABLE, "2.没有现成信息需要另行制作"),
            of("3.4.3", "still unclear after correction", UNAVAILABLE, "3.补正后申请内容仍不明确"),
            of("3.5.1", "petition or complaint", NOT_PROCESSED, "1.信访举报投诉类申请"),
            of("3.5.2", "repeated", NOT_PROCESSED, "2.重复申请"),
            of("3.5.3", "asks for a public publication", NOT_PROCESSED, "3.要求提供公开出版物"),
            of("3.5.4", "unreasonably many", NOT_PROCESSED, "4.无正当理由大量反复申请"),
            of("3.5.5", "asks to confirm or reissue", NOT_PROCESSED, "5.要求行政机关确认或重新出具已获取信息"),
            of("3.6.1", "not corrected in time", OTHERWISE, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            of("3.6.2", "fee not paid in time", OTHERWISE, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            of("3.6.3", "other", OTHERWISE, "3.其他"),
            alone("3.7", "total", "（七）总计"),
            alone("4", "carried out", "四、结转下年度继续办理"));

    private static Table3Row alone(String code, String name, String label) {
        return of(code, name, "", label);
    }

    private static Table3Row of(String code, String name, String group, String label) {
        return new Table3Row(code, name, group, label, "");
    }

    /** Rows of section 三 that add up to （七）: the outcomes. */
    public static List<Table3Row> outcomes() {
        return ALL.stream().filter(Table3Row::outcome).toList();
    }

    /** Whether it is one of the outcomes that （七） adds up. */
    public boolean outcome() {
        return code.startsWith("3.") && !"3.7".equals(code);
    }

    /** Whether it stands inside 三、本年度办理结果. */
    public boolean inThird() {
        return code.startsWith("3.");
    }

    /** The words of the outcome without number and brackets, for sentences. */
    public String words() {
        return label.replaceFirst("^（.）|^\\d\\.|^.、", "");
    }

    /** Key of the figure in a column. */
    public String figure(ApplicantColumn column) {
        return "table3." + code + "." + column.key();
    }

    /** Key of the row in the JSON report. */
    public String jsonKey() {
        return code + " " + name;
    }
}
