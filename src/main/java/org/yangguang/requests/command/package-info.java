/** The commands {@code fee} and {@code check-letter}; open to the command line, closed to other modules. */
@NamedInterface("command")
@NullMarked
package org.yangguang.requests.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
