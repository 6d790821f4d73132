package org.yangguang.requests.cases;

/** What whoever was consulted says to disclosure. */
public enum Opinion {
    AGREES("同意公开"),
    PARTLY("部分同意公开"),
    OBJECTS("不同意公开");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
