package org.yangguang.requests.cases;

/** The seven steps of a request, as offices name them. */
public enum CaseStep {
    REGISTER("登记"),
    ACCEPT("受理"),
    PROPOSE("拟办"),
    CONSULT("会商"),
    REVIEW("审核"),
    REPLY("答复"),
    ARCHIVE("归档");

    private final String label;

    CaseStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
