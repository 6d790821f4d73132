package org.yangguang.home.web;

import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Worklist;

/** What waits for whoever is signed in. */
record TodayPage(DeskPage layout, Worklist list) {}
