package org.yangguang.requests.cases;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/** Something happened to a request; before and after are its states. Names nobody but who did it. */
public record CaseMoved(Actor actor, String action, String subject, String before, String after, String detail)
        implements Audited {}
