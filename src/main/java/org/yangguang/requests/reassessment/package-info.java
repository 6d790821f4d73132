/**
 * What was withheld is looked at again: a year after the reply and every year from then on (定期评估审查, Regulation art. 18).
 */
@NullMarked
package org.yangguang.requests.reassessment;

import org.jspecify.annotations.NullMarked;
