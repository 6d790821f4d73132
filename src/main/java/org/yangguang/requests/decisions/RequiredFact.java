package org.yangguang.requests.decisions;

/** What must be on file before a decision, because the agency has to tell of it in the letter or to prove it in court. */
public enum RequiredFact {
    WHERE_PUBLISHED("已主动公开的位置和获取方式、途径", "条例第三十六条第（一）项；发生争议时由行政机关举证已经公开"),
    WAY_OF_GIVING("提供的具体形式", "条例第四十条"),
    WHEN_AND_HOW("获取的方式、途径和时间", "条例第三十六条第（二）项"),
    REASONS_FOR_WITHHOLDING("不予公开部分的理由", "条例第三十七条"),
    REDACTION("区分处理后的文本", "条例第三十七条"),
    CLASSIFICATION_MARK("密级标识和保密期限", "条例第十四条；《中华人民共和国保守国家秘密法》"),
    BARRING_PROVISION("禁止公开的法律、行政法规名称和具体条款", "条例第十四条"),
    RISK_ASSESSMENT("会商记录和风险评估报告", "条例第十四条；发生争议时由行政机关举证"),
    THIRD_PARTY_OPINION("征求意见书和第三方的意见，或者其逾期未提出意见的记录", "条例第三十二条"),
    PUBLIC_INTEREST("公共利益衡量记录", "条例第十五条、第三十二条"),
    INTERNAL_KIND("属于人事管理、后勤管理、内部工作流程中的哪一类", "条例第十六条第一款"),
    PROCESS_KIND("属于讨论记录、过程稿、磋商信函、请示报告中的哪一类", "条例第十六条第二款"),
    CASE_FILE("所属行政执法案卷", "条例第十六条第二款"),
    NO_DUTY_TO_DISCLOSE("法律、法规、规章没有规定应当公开的核对记录", "条例第十六条第二款"),
    ENQUIRY_LAW("规定查询办法的法律、行政法规和办理途径", "条例第三十六条第（七）项"),
    SEARCH_RECORD("检索记录：检索人、检索范围、检索词和检索时间", "条例第三十六条第（四）项；发生争议时由行政机关举证已尽合理检索义务"),
    NOT_OUR_DUTY("不属于本机关负责公开的理由", "条例第三十六条第（五）项"),
    RIGHT_AGENCY("负责公开的机关名称和联系方式（能够确定的）", "条例第三十六条第（五）项"),
    WORK_NEEDED("需要怎样加工、分析的说明", "条例第三十八条"),
    CORRECTION_NOTICE("一次性告知补正的记录（补正事项和期限）", "条例第三十条"),
    STILL_UNCLEAR_WHY("收到的补正材料及内容仍不明确的说明", "条例第三十条"),
    COMPLAINT_CONTENT("申请内容实为信访、投诉、举报的认定", "条例第三十九条第一款"),
    EARLIER_REPLY("前次答复的文号", "条例第三十六条第（六）项"),
    WHERE_TO_GET("公开出版物的获取途径", "条例第三十九条第二款"),
    REASONS_ASKED("要求说明理由的告知书", "条例第三十五条"),
    REASONS_JUDGED("申请人所述理由及其不合理的认定", "条例第三十五条"),
    GIVEN_BEFORE("申请人已获取该信息的记录", "《江苏省政府信息公开申请办理答复规范》"),
    NOT_CORRECTED("补正期限届满、无正当理由未补正的记录", "条例第三十条"),
    FEE_NOTICE("收费通知", "条例第四十二条；《政府信息公开信息处理费管理办法》"),
    NOT_PAID("缴费期限届满未缴费的记录", "《政府信息公开信息处理费管理办法》"),
    HOW_CLOSED("结案原因，例如申请人的书面撤回", "条例第五十条");

    private final String label;
    private final String why;

    RequiredFact(String label, String why) {
        this.label = label;
        this.why = why;
    }

    /** What it is, as a checklist names it. */
    public String label() {
        return label;
    }

    /** The article that asks for it, or what it proves. */
    public String why() {
        return why;
    }
}
