package org.yangguang.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this handler: whoever holds one of the duties, for whatever agency; the handler asks for the agency itself
 * with {@link SignedInUser#require}. Where several handlers of a module ask for the same, the module has a mark of its own that
 * carries this one.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Duty[] value();
}
