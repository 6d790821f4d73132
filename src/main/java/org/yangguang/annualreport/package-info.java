/**
 * The statutory annual report on disclosure (政府信息公开工作年度报告): national forms by version, cross-foot rules (勾稽关系),
 * narrative bound to figures, files.
 *
 * <p>Serves the Regulation arts. 49 and 50 and the form of 国办公开办函〔2021〕30号.
 */
@ApplicationModule(
        displayName = "年度报告",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "identity",
            "statistics",
            "supervision",
            "publication",
            "calendar",
            "documents",
            "documents :: tables"
        })
@NullMarked
package org.yangguang.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
