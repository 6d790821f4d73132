/** Filters, error pages and the switch for elder mode. */
@NullMarked
package org.yangguang.ui.web;

import org.jspecify.annotations.NullMarked;
