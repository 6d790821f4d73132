package org.yangguang.requests;

/**
 * How a request was closed (处理结果): the rows of table 3, section 三, in the order and words of the form of
 * 国办公开办函〔2021〕30号. One request has one outcome; where part is given and part refused it is {@link #PARTLY_GRANTED} alone.
 */
public enum Outcome {
    GRANTED("3.1", "予以公开"),
    PARTLY_GRANTED("3.2", "部分公开"),
    STATE_SECRET("3.3.1", "属于国家秘密"),
    BARRED_BY_OTHER_LAW("3.3.2", "其他法律行政法规禁止公开"),
    THREE_SECURITIES_AND_ONE_STABILITY("3.3.3", "危及“三安全一稳定”"),
    THIRD_PARTY_INTERESTS("3.3.4", "保护第三方合法权益"),
    INTERNAL_AFFAIRS("3.3.5", "属于三类内部事务信息"),
    PROCESS_INFORMATION("3.3.6", "属于四类过程性信息"),
    ENFORCEMENT_CASE_FILE("3.3.7", "属于行政执法案卷"),
    ADMINISTRATIVE_ENQUIRY("3.3.8", "属于行政查询事项"),
    NOT_HELD("3.4.1", "本机关不掌握相关政府信息"),
    WOULD_HAVE_TO_BE_MADE("3.4.2", "没有现成信息需要另行制作"),
    STILL_UNCLEAR("3.4.3", "补正后申请内容仍不明确"),
    PETITION_OR_COMPLAINT("3.5.1", "信访举报投诉类申请"),
    REPEATED("3.5.2", "重复申请"),
    PUBLIC_PUBLICATION("3.5.3", "要求提供公开出版物"),
    UNREASONABLY_MANY("3.5.4", "无正当理由大量反复申请"),
    CONFIRM_OR_REISSUE("3.5.5", "要求行政机关确认或重新出具已获取信息"),
    NOT_CORRECTED_IN_TIME("3.6.1", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    FEE_NOT_PAID_IN_TIME("3.6.2", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHERWISE_CLOSED("3.6.3", "其他");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Number of the row in table 3, e.g. {@code 3.4.1}. */
    public String code() {
        return code;
    }

    /** Words of the row in table 3. */
    public String label() {
        return label;
    }
}
