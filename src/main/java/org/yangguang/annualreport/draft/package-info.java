/**
 * First drafts of a report's text out of the year's facts. They say nothing that is not on record; people write on from them.
 */
@NullMarked
package org.yangguang.annualreport.draft;

import org.jspecify.annotations.NullMarked;
