package org.yangguang.remedies.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;

/** For whoever may see cases on the desk, of their own agency or of the county. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.LEADER})
@interface ForReadersOfRemedies {}
