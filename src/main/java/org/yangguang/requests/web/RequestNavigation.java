package org.yangguang.requests.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.ViewedList;
import org.yangguang.ui.NavigationEntry;

/** Where pages about requests stand in the navigation of portal and desk, and that views of their list are saved. */
@Configuration(proxyBeanMethods = false)
class RequestNavigation {

    @Bean
    NavigationEntry deadlineEntry() {
        return new NavigationEntry(DeadlineController.TITLE, DeadlineController.PATH, 60);
    }

    @Bean
    NavigationEntry applyEntry() {
        return new NavigationEntry("申请公开", ApplyController.PATH, 50);
    }

    @Bean
    NavigationEntry statusEntry() {
        return new NavigationEntry("查进度", StatusController.PATH, 55);
    }

    @Bean
    DeskEntry deskRequestsEntry() {
        return new DeskEntry(null, 10, "依申请公开", CasePaths.LIST, "inbox", true, Set.of(CaseDuties.readers()));
    }

    @Bean
    DeskEntry deskAmendmentsEntry() {
        return new DeskEntry(null, 11, "更正申请", AmendmentPaths.LIST, "pen", false, Set.of(CaseDuties.readers()));
    }

    @Bean
    ViewedList viewedAmendments() {
        return ViewedList.of(AmendmentPaths.LIST, CaseColumns.STATE, AmendmentColumns.DUE, CaseColumns.AGENCY);
    }

    @Bean
    DeskEntry deskTemplatesEntry() {
        return new DeskEntry(
                null, 14, TemplatePaths.TITLE, TemplatePaths.LIST, "doc", false, Set.of(CaseDuties.readers()));
    }

    @Bean
    ViewedList viewedRequests() {
        return ViewedList.of(CasePaths.LIST, CaseColumns.STATE, CaseColumns.WHOSE, CaseColumns.AGENCY);
    }

    @Bean
    ViewedList viewedReviews() {
        return ViewedList.of(CasePaths.REVIEWS, ReviewColumns.YEAR, ReviewColumns.SCOPE, CaseColumns.AGENCY);
    }
}
