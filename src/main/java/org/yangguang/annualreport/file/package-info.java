/**
 * What a report looks like: the tables of the national form as a typed document, and the JSON report.
 */
@NamedInterface("file")
@NullMarked
package org.yangguang.annualreport.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
