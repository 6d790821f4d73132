/**
 * The public pages of the annual reports: the list, the report itself with its files, and the list behind each figure.
 */
@NullMarked
package org.yangguang.annualreport.web;

import org.jspecify.annotations.NullMarked;
