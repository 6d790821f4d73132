package org.yangguang.administration.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Progress;

/**
 * The verifications of the trail.
 *
 * @param progress of the one under way, or of the last one where it came to no end; else null
 * @param running whether one is under way, so that no other can be started
 */
record AuditCheckPage(DeskPage layout, @Nullable Progress progress, boolean running, DataTable table) {}
