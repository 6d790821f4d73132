package org.yangguang.identity;

import java.util.Arrays;
import java.util.List;

/** What an account may do (岗位). Duties are held for the account's own agency unless they reach the whole county. */
public enum Duty {
    CLERK("受理员", false),
    HANDLER("承办人", false),
    EDITOR("编辑", false),
    REVIEWER_1("一审", false),
    REVIEWER_2("二审", false),
    REVIEWER_3("三审", false),
    PROOFREADER("校对", false),
    CONFIDENTIALITY_REVIEWER("保密审查员", false),
    LEGAL_REVIEWER("法制审核员", false),
    /** Head of the agency's own disclosure office (Regulation art. 4), who approves extensions (art. 33). */
    DISCLOSURE_OFFICE_HEAD("单位政府信息公开工作机构负责人", false),
    /** 政务公开办公室: guides, inspects, assesses, compiles for the whole county. */
    COUNTY_DISCLOSURE_OFFICE("县政务公开办公室", true),
    LEADER("领导", true),
    SYSTEM_ADMINISTRATOR("系统管理员", true),
    SECURITY_ADMINISTRATOR("安全管理员", true),
    AUDIT_ADMINISTRATOR("审计管理员", true);

    private final String label;
    private final boolean countyWide;

    Duty(String label, boolean countyWide) {
        this.label = label;
        this.countyWide = countyWide;
    }

    public String label() {
        return label;
    }

    /** Whether it is held for all agencies and not for the account's own alone. */
    public boolean countyWide() {
        return countyWide;
    }

    /** Whether it is one of the three administrators, which exclude each other and every duty of the office. */
    public boolean administrator() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            default -> false;
        };
    }

    /** The duties of the office's work, without the administrators. */
    public static List<Duty> ofTheOffice() {
        return Arrays.stream(values()).filter(duty -> !duty.administrator()).toList();
    }

    /** The three administrators. */
    public static List<Duty> administrators() {
        return Arrays.stream(values()).filter(Duty::administrator).toList();
    }
}
