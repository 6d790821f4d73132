/**
 * The sheets of an office's ledgers: their columns, and what makes a row of each a record of its owner.
 */
@NullMarked
package org.yangguang.ledgers.sheets;

import org.jspecify.annotations.NullMarked;
