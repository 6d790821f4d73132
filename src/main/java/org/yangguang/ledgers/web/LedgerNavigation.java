package org.yangguang.ledgers.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.ViewedList;

/** Where the import of ledgers stands in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    @Bean
    DeskEntry ledgersEntry() {
        return new DeskEntry(
                "年度报告", 420, "台账导入", LedgerAddresses.LIST, "upload", false, Set.copyOf(LedgerAccess.DUTIES));
    }

    @Bean
    ViewedList viewedImports() {
        return ViewedList.of(LedgerAddresses.LIST, ImportColumns.STATE);
    }
}
