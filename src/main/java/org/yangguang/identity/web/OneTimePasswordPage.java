package org.yangguang.identity.web;

import org.yangguang.ui.DeskPage;

/** A one-time password, shown this once. */
record OneTimePasswordPage(DeskPage layout, String login, String name, String password, String back) {}
