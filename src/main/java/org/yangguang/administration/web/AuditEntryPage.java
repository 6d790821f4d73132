package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/** One entry of the trail. */
record AuditEntryPage(DeskPage layout, List<Fact> facts, String before, String after, String detail) {}
