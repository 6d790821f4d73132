package org.yangguang.requests.web;

import org.yangguang.ui.DeskPage;

/**
 * Two people changed the same template.
 *
 * @param version that the decided text will be based on
 * @param reason why the person changed it
 */
record TemplateConflictPage(
        DeskPage layout, String message, String path, int version, String reason, String mine, String theirs) {}
