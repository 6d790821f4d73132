/**
 * What a report is frozen as: canonical JSON and the anonymised rows behind table 3, each with its SM3 hash.
 */
@NullMarked
package org.yangguang.annualreport.frozen;

import org.jspecify.annotations.NullMarked;
