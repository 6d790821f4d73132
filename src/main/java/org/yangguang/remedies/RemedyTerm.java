package org.yangguang.remedies;

/**
 * A time that the law sets in a case.
 *
 * @param title what has to be done
 * @param whose who has to do it: the agency itself, the one who decides, or the applicant
 * @param from the fact that starts the count, as its field is called
 * @param days allowed, the first day not counted
 * @param working whether only working days count; else the last day moves to the next working day where it is a day off
 * @param law the act with its article, and what it says
 */
public record RemedyTerm(String title, Party whose, String from, int days, boolean working, String law) {

    /** Who has to keep the time. */
    public enum Party {
        AGENCY("本单位"),
        BODY("复议机关"),
        APPLICANT("申请人");

        private final String label;

        Party(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final String RECONSIDERATION = "《中华人民共和国行政复议法》";
    private static final String LITIGATION = "《中华人民共和国行政诉讼法》";
    private static final String REPLY = "书面答复复议机关";
    private static final String NOTICED = "收到通知日期";
    private static final String DECISION = "复议机关作出决定";
    private static final String ACCEPTED = "受理日期";

    /** The written reply in the ordinary procedure; ten days are working days (art. 88 para. 2). */
    static final RemedyTerm REPLY_ORDINARY = new RemedyTerm(
            REPLY,
            Party.AGENCY,
            NOTICED,
            10,
            true,
            RECONSIDERATION + "第四十八条：自收到行政复议申请书副本之日起十日内书面答复并提交证据、依据和有关材料；第八十八条：“十日”指工作日");

    /** The same in the simple procedure; five days are working days (art. 88 para. 2). */
    static final RemedyTerm REPLY_SIMPLE = new RemedyTerm(
            REPLY,
            Party.AGENCY,
            NOTICED,
            5,
            true,
            RECONSIDERATION + "第五十四条：适用简易程序的，自收到行政复议申请书副本之日起五日内书面答复；第八十八条：“五日”指工作日");

    static final RemedyTerm DECISION_SIMPLE = new RemedyTerm(
            DECISION, Party.BODY, ACCEPTED, 30, false, RECONSIDERATION + "第六十二条第二款：适用简易程序的，自受理申请之日起三十日内作出决定");

    /** Time for the applicant to sue after a reconsideration. */
    static final RemedyTerm SUE = new RemedyTerm(
            "申请人起诉期限届满", Party.APPLICANT, "生效日期", 15, false, LITIGATION + "第四十五条：不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院起诉");

    /** Disclosure that a court ordered. */
    static final RemedyTerm DISCLOSURE = new RemedyTerm(
            "按判决公开政府信息",
            Party.AGENCY,
            "生效日期",
            20,
            true,
            "《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）第十一条：判决被告在二十个工作日内公开");

    /** @param extended days by which the authority prolonged its time */
    static RemedyTerm decision(int extended) {
        return new RemedyTerm(
                DECISION,
                Party.BODY,
                ACCEPTED,
                60 + extended,
                false,
                RECONSIDERATION + "第六十二条第一款：自受理申请之日起六十日内作出决定，可以延长，最多不超过三十日"
                        + (extended == 0 ? "" : "；已延长 " + extended + " 日"));
    }

    /** @param days that the installation gives; the court's own notice goes before it */
    static RemedyTerm answer(int days) {
        return new RemedyTerm(
                "向法院答辩并提交证据",
                Party.AGENCY,
                NOTICED,
                days,
                false,
                LITIGATION + "第六十七条：自收到起诉状副本之日起十五日内提交证据、依据并答辩；以法院的通知为准，天数由系统参数设定");
    }
}
