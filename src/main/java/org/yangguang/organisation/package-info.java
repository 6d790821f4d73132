/**
 * Agencies (行政机关) as a tree, their disclosure contact cards, and the disclosure zones (政务公开专区).
 *
 * <p>Serves the Regulation arts. 4 and 12.
 */
@ApplicationModule(
        displayName = "机构",
        allowedDependencies = {"shared", "registers", "audit", "ui"})
@NullMarked
package org.yangguang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
