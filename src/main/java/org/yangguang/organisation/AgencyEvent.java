package org.yangguang.organisation;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Something was done to an agency.
 *
 * @param action in a few words, e.g. 修改单位
 * @param agency its name
 */
public record AgencyEvent(Actor actor, String action, String agency, String before, String after) implements Audited {

    @Override
    public String subject() {
        return "单位 " + agency;
    }
}
