@ApplicationModule(
        displayName = "电子邮件",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package org.yangguang.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
