package org.yangguang.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.Duty;
import org.yangguang.identity.ViewedList;

/** Where accounts stand in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    DeskEntry accountsEntry() {
        return new DeskEntry(
                "设置",
                820,
                "账号与岗位",
                AccountAddresses.LIST,
                "user",
                true,
                Set.of(Duty.SYSTEM_ADMINISTRATOR, Duty.SECURITY_ADMINISTRATOR));
    }

    @Bean
    ViewedList viewedAccounts() {
        return ViewedList.of(AccountAddresses.LIST, AccountColumns.DUTY, AccountColumns.STATE);
    }
}
