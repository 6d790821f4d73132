/**
 * Typed document records rendered to HTML, PDF, DOCX, OFD and XLSX from one model, and tables read out of files that people send.
 */
@ApplicationModule(
        displayName = "文书与文件",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package org.yangguang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
