package org.yangguang.annualreport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of table 3, in their order. */
public enum ApplicantColumn {
    NATURAL_PERSON("自然人"),
    COMMERCIAL_ENTERPRISE("商业\u200b企业"),
    RESEARCH_INSTITUTION("科研\u200b机构"),
    PUBLIC_WELFARE_ORGANISATION("社会公益\u200b组织"),
    LEGAL_SERVICE_BODY("法律服务\u200b机构"),
    OTHER("其他"),
    TOTAL("总计");

    private final String label;

    ApplicantColumn(String label) {
        this.label = label;
    }

    /** As printed; a zero-width space marks where its line may break. */
    public String label() {
        return label;
    }

    /** As in keys of figures and ids of rules. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All but the total. */
    public static List<ApplicantColumn> parts() {
        return Arrays.stream(values()).filter(column -> column != TOTAL).toList();
    }
}
