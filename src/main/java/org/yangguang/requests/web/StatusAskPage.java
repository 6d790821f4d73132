package org.yangguang.requests.web;

import org.yangguang.ui.PortalPage;

/** The form in which an applicant asks how things stand. */
record StatusAskPage(PortalPage layout) {}
