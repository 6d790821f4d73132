/**
 * Registers: tables of records that an agency keeps under a key of its own (登记号, 文号 …).
 *
 * <p>The owner of a register describes it once; from that description rows are recorded in batches, compared with what is
 * already there, counted for a period, and listed, so that a number and the list behind it come from one condition.
 */
@ApplicationModule(
        displayName = "登记簿",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
