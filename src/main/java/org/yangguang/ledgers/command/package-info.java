/** The commands {@code report} and {@code import}; open to the command line, closed to other modules. */
@NamedInterface("command")
@NullMarked
package org.yangguang.ledgers.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
