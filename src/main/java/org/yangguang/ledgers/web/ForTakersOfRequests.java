package org.yangguang.ledgers.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;

/** For whoever may take the requests of an agency out as a ledger. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE})
@interface ForTakersOfRequests {}
