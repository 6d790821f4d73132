package org.yangguang.requests.web;

import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/** What is withheld and due for being looked at again. */
record ReviewsPage(DeskPage layout, DeskList list) {}
