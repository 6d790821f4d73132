/**
 * Words that every module speaks and that carry no meaning of government: periods, money, pages, differences of
 * texts, the two ways to say no.
 */
@ApplicationModule(
        displayName = "基础类型",
        allowedDependencies = {})
@NullMarked
package org.yangguang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
