/**
 * The text of a report as people edit it: one textual form with bound numbers, its errors, differences between two states of
 * it, and the merge of what two people wrote at once. Plain rules without a database.
 */
@NullMarked
package org.yangguang.annualreport.text;

import org.jspecify.annotations.NullMarked;
