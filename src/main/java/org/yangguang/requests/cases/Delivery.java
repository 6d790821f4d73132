package org.yangguang.requests.cases;

/** How a reply goes to the applicant. What day counts follows from it (国办公开办函〔2016〕235号). */
public enum Delivery {
    POST("邮寄（邮政企业）", "交邮之日"),
    IN_PERSON("直接送达", "申请人签收之日"),
    THROUGH_AGENCY("委托其他行政机关代为送达", "申请人签收之日"),
    ONLINE("网上下载", "可以下载之日"),
    E_MAIL("电子邮件", "发出之日"),
    NONE("不另行文", "结案之日");

    private final String label;
    private final String day;

    Delivery(String label, String day) {
        this.label = label;
        this.day = day;
    }

    public String label() {
        return label;
    }

    /** Which day counts as that of the reply. */
    public String day() {
        return day;
    }
}
