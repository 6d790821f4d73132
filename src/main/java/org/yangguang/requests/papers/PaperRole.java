package org.yangguang.requests.papers;

/** What a file is in a case. */
public enum PaperRole {
    /** What the applicant sent, or scans of it; tells who applied. */
    APPLICATION("申请材料"),
    /** Information that the search found, whole; the applicant does not see it. */
    FOUND("检索到的信息"),
    /** What the applicant gets with the reply (arts. 36 (2), 37). */
    RELEASED("提供给申请人"),
    /** Postal receipts, signatures, opinions in writing. */
    PROOF("凭证和往来文书");

    private final String label;

    PaperRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
