/** The command {@code deadline}; open to the command line, closed to other modules. */
@NamedInterface("command")
@NullMarked
package org.yangguang.calendar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
