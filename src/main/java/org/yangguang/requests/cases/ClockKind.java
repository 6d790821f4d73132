package org.yangguang.requests.cases;

/** The clocks of a case, each with the article that sets its time. */
public enum ClockKind {
    CONFIRMATION("与申请人确认", "《条例》第三十一条：平常信函应当于收到当日与申请人确认；网络、传真以双方确认之日为收到之日", true),
    CORRECTION_NOTICE("告知补正", "《条例》第三十条：自收到申请之日起7个工作日内一次性告知", true),
    CORRECTION("申请人补正", "《条例》第三十条：告知的合理补正期限", false),
    THIRD_PARTY("第三方提出意见", "《条例》第三十二条：自收到征求意见书之日起15个工作日", false),
    JOINT_AUTHOR("共同制作机关提出意见", "《条例》第三十四条：自收到征求意见书之日起15个工作日，逾期视为同意公开", false),
    OTHER_AGENCY("其他机关回复", "《条例》第三十三条第三款：征求意见所需时间不计算在答复期限内", false),
    REASONS("申请人说明理由", "《条例》第三十五条", false),
    FEE("申请人缴费", "《政府信息公开信息处理费管理办法》：收到收费通知次日起20个工作日", false),
    REPLY("答复", "《条例》第三十三条：自收到申请之日起20个工作日，经同意并告知可以延长，最长20个工作日", true),
    DELAYED_REPLY("延迟答复", "《条例》第三十五条：确定并告知的延迟答复期限", true),
    NEW_REPLY("重新答复", "复议决定或者判决撤销原答复后重新作出；判决公开的，20个工作日内公开（法释〔2025〕8号第十一条）", true);

    private final String label;
    private final String law;
    private final boolean ours;

    ClockKind(String label, String law, boolean ours) {
        this.label = label;
        this.law = law;
        this.ours = ours;
    }

    public String label() {
        return label;
    }

    public String law() {
        return law;
    }

    /** Whether the agency is the one who must act in time; else the applicant or whoever is consulted. */
    public boolean ours() {
        return ours;
    }
}
