/**
 * Cross-foot rules (勾稽关系) of the annual report, the same for reports that the product writes and for reports that come in.
 */
@NullMarked
package org.yangguang.annualreport.rules;

import org.jspecify.annotations.NullMarked;
