package org.yangguang.administration.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.Duty;

/** Where the screens of administration stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    private static final String GROUP = "设置";

    @Bean
    DeskEntry agenciesEntry() {
        return new DeskEntry(
                GROUP,
                810,
                "单位",
                AgencyPages.LIST,
                "agency",
                false,
                Set.of(Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD));
    }

    @Bean
    DeskEntry calendarEntry() {
        return new DeskEntry(
                GROUP,
                830,
                "工作日历",
                CalendarPages.PATH,
                "cal",
                false,
                Set.of(Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE));
    }

    @Bean
    DeskEntry jobsEntry() {
        return new DeskEntry(
                GROUP, 840, "后台任务", JobsController.PATH, "clock", false, Set.of(Duty.SYSTEM_ADMINISTRATOR));
    }

    @Bean
    DeskEntry settingsEntry() {
        return new DeskEntry(
                GROUP, 850, "系统参数", SettingsController.PATH, "gear", false, Set.of(Duty.SYSTEM_ADMINISTRATOR));
    }

    @Bean
    DeskEntry auditEntry() {
        return new DeskEntry(
                GROUP, 860, "审计日志", AuditController.PATH, "history", true, Set.of(Duty.AUDIT_ADMINISTRATOR));
    }
}
