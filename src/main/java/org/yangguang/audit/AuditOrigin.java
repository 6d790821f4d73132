package org.yangguang.audit;

/** Tells from where the present change is made. Whoever knows, such as the module that signs people in, gives a bean. */
public interface AuditOrigin {

    /** What is recorded where nobody knows better: the machine itself. */
    String HERE = "本机";

    /** Address of the caller of the present thread; {@link #HERE} where there is none. */
    String address();
}
