package org.yangguang.requests.decisions;

import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Refusal;

/**
 * Who decided, as far as remedies depend on it. A county office that decides in its own name and not in that of the county
 * government is a {@link #DEPARTMENT}.
 */
public enum Decider {
    COUNTY_GOVERNMENT("县人民政府"),
    DEPARTMENT("县人民政府工作部门"),

    /** The department that does the county government's work on reconsideration (司法行政部门, Reconsideration Law art. 28). */
    JUSTICE_BUREAU("县司法行政部门"),

    /** An agency under vertical leadership, such as a tax bureau (Reconsideration Law art. 27). */
    VERTICAL("实行垂直领导的行政机关"),
    TOWNSHIP("乡镇人民政府"),
    STREET_OFFICE("街道办事处"),

    /** An organisation that a law or regulation authorises to administer (Regulation art. 54). */
    AUTHORISED_UNIT("法律、法规授权的组织");

    private final String label;

    Decider(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Who decides on requests that come to an agency of that kind; the county office answers in the name of the county
     * government.
     *
     * @throws Refusal for a village, which decides on no request
     */
    public static Decider of(AgencyKind kind) {
        return switch (kind) {
            case COUNTY_OFFICE -> COUNTY_GOVERNMENT;
            case DEPARTMENT -> DEPARTMENT;
            case TOWNSHIP -> TOWNSHIP;
            case STREET_OFFICE -> STREET_OFFICE;
            case SUBORDINATE_UNIT -> AUTHORISED_UNIT;
            case VILLAGE -> throw new Refusal("村（社区）不是行政机关，不以自己的名义答复政府信息公开申请。请由乡镇人民政府或者街道办事处答复。");
        };
    }
}
