/** The command {@code demo}; open to the command line, closed to other modules. */
@NamedInterface("command")
@NullMarked
package org.yangguang.demonstration.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
