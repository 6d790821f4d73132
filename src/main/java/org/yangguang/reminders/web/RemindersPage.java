package org.yangguang.reminders.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * What one is reminded of, and where.
 *
 * @param ready whether the installation can send e-mail
 * @param on whether reminders are sent to this account
 */
record RemindersPage(DeskPage layout, boolean ready, boolean on, List<Line> lines) {

    /**
     * A reminder.
     *
     * @param state how it stands and since when, in words
     * @param failed whether it was given up
     */
    record Line(String text, String path, String state, boolean failed) {}
}
