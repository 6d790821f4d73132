package org.yangguang.requests.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;

/** For everybody who sees cases of an agency or of the county; which ones, {@link CaseDuties} says. */
@Allowed({
    Duty.CLERK,
    Duty.HANDLER,
    Duty.LEGAL_REVIEWER,
    Duty.DISCLOSURE_OFFICE_HEAD,
    Duty.COUNTY_DISCLOSURE_OFFICE,
    Duty.LEADER
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ForReadersOfCases {}
