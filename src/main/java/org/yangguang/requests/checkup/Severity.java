package org.yangguang.requests.checkup;

/** How much a broken rule weighs. */
public enum Severity {
    /** The letter should not go out like this. */
    ERROR("error", "错误"),
    /** Worth a second look. */
    WARNING("warning", "提示");

    private final String word;
    private final String label;

    Severity(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As JSON says it. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
