/**
 * Monthly checks of the government websites (月度检查) and the quarterly notices about them (季度通报).
 */
@ApplicationModule(
        displayName = "网站检查",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "publication",
            "interaction",
            "calendar",
            "documents"
        })
@NullMarked
package org.yangguang.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
