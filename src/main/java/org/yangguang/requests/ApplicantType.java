package org.yangguang.requests;

/** Who applies, as the columns of table 3 keep it apart (申请人情况), in their order. */
public enum ApplicantType {
    NATURAL_PERSON("自然人"),
    COMMERCIAL_ENTERPRISE("商业企业"),
    RESEARCH_INSTITUTION("科研机构"),
    PUBLIC_WELFARE_ORGANISATION("社会公益组织"),
    LEGAL_SERVICE_BODY("法律服务机构"),
    OTHER("其他");

    private final String label;

    ApplicantType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
