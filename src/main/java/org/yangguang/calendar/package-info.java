/**
 * Working days (工作日) by the notices of the State Council's General Office, and deadlines that explain themselves.
 *
 * <p>Serves the Regulation on Open Government Information (政府信息公开条例) arts. 26, 30, 32–34.
 */
@ApplicationModule(
        displayName = "工作日历",
        allowedDependencies = {"shared", "audit", "jobs"})
@NullMarked
package org.yangguang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
