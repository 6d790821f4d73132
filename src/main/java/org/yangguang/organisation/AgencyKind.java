package org.yangguang.organisation;

/** Kinds of agencies (行政机关) of a county, in the order in which lists show them. */
public enum AgencyKind {
    COUNTY_OFFICE("县政府办公室"),
    DEPARTMENT("县政府部门"),
    TOWNSHIP("乡镇人民政府"),
    STREET_OFFICE("街道办事处"),
    SUBORDINATE_UNIT("所属单位"),
    VILLAGE("村（社区）");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether agencies of this kind make an annual report of their own (国办公开办函〔2021〕30号 二). */
    public boolean reports() {
        return switch (this) {
            case COUNTY_OFFICE, DEPARTMENT, TOWNSHIP, STREET_OFFICE -> true;
            case SUBORDINATE_UNIT, VILLAGE -> false;
        };
    }
}
