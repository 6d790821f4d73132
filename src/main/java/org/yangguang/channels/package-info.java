/**
 * Dispatch of published pieces to the website and other channels, each recorded with its reporting category.
 */
@ApplicationModule(
        displayName = "发布渠道",
        allowedDependencies = {"shared", "registers", "audit", "ui", "organisation", "publication"})
@NullMarked
package org.yangguang.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
