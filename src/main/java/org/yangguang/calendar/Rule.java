package org.yangguang.calendar;

/** The rules of law by which a deadline moves, each with its source. */
public enum Rule {
    ANSWER("《中华人民共和国政府信息公开条例》第三十三条第二款：不能当场答复的，应当自收到申请之日起20个工作日内予以答复"),
    EXTENSION("《中华人民共和国政府信息公开条例》第三十三条第二款：延长答复期限应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日"),
    CONSULTATION("《中华人民共和国政府信息公开条例》第三十三条第三款：征求第三方和其他机关意见所需时间不计算在期限内"),
    THIRD_PARTY("《中华人民共和国政府信息公开条例》第三十二条：第三方应当自收到征求意见书之日起15个工作日内提出意见"),
    CORRECTION("《中华人民共和国政府信息公开条例》第三十条：答复期限自行政机关收到补正的申请之日起计算"),
    FEE("《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：申请人缴费后，处理期限重新计算"),
    /** The office's own, where the law sets no period: it names no article. */
    EVIDENCE("单位内部时限：等申请人补充证据的时间不计算在内"),
    HOLIDAYS("《全国年节及纪念日放假办法》和国务院办公厅关于部分节假日安排的通知：法定节假日、休息日不计，调休上班日计为工作日");

    private final String law;

    Rule(String law) {
        this.law = law;
    }

    /** The act, its article and what it says, in Chinese. */
    public String law() {
        return law;
    }
}
