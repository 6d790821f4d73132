/** The commands of the audit trail. */
@NamedInterface("command")
@NullMarked
package org.yangguang.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
