package org.yangguang.audit;

import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Period;

/**
 * Which entries of the trail to show; what is null or empty asks for nothing.
 *
 * @param period days on which it was done, in the zone of the clock
 * @param who part of a login or a name
 * @param action exactly as recorded, e.g. 导入台账
 * @param text part of the subject, of what stood before or after, or of the detail
 */
public record AuditFilter(@Nullable Period period, String who, String action, String text) {

    public static final AuditFilter ALL = new AuditFilter(null, "", "", "");
}
