/**
 * Training, guidance visits and the weights announced for the year's assessment. Serves the Regulation arts. 46–48.
 */
@ApplicationModule(
        displayName = "监督保障",
        allowedDependencies = {"shared", "registers", "audit", "ui", "organisation", "calendar", "documents"})
@NullMarked
package org.yangguang.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
