package org.yangguang.administration.web;

import java.util.Map;
import org.yangguang.ui.DeskPage;

/** The form for a new agency. */
record NewAgencyPage(DeskPage layout, Map<String, String> kinds, Map<String, String> parents) {}
