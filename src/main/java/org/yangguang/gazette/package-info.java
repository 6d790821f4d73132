/**
 * Issues of the government gazette (政府公报) and their print runs. Serves the Regulation art. 23.
 */
@ApplicationModule(
        displayName = "政府公报",
        allowedDependencies = {"shared", "registers", "audit", "ui", "organisation", "publication", "documents"})
@NullMarked
package org.yangguang.gazette;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
