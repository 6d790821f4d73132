/**
 * Typed document records rendered to HTML, PDF, DOCX, OFD and XLSX from one model, tables read out of files that people
 * send, and the store of files.
 */
@ApplicationModule(
        displayName = "文书与文件",
        allowedDependencies = {"shared", "audit", "jobs", "sealing"})
@NullMarked
package org.yangguang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
