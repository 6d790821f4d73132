package org.yangguang.requests;

/** How an application came in (申请方式, Regulation arts. 29 and 31). */
public enum Submission {
    IN_PERSON("当面"),
    POST("邮寄"),
    ONLINE("网络"),
    FAX("传真"),
    ORAL("口头");

    private final String label;

    Submission(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
