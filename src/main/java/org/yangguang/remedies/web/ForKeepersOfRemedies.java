package org.yangguang.remedies.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;

/** For whoever keeps cases: those of the own agency, or the county's disclosure office all of them. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE})
@interface ForKeepersOfRemedies {}
