package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * Writing a section.
 *
 * @param autosave where the page saves by itself
 * @param state who saved last
 * @param errors why it was not saved; empty for no attempt
 * @param figures bound in the text now
 * @param offered all that can be bound
 * @param attempts what was written and not taken over
 */
record WritingPage(
        DeskPage layout,
        String title,
        String path,
        String autosave,
        String report,
        String state,
        List<String> errors,
        List<Figure> figures,
        List<Figure> offered,
        List<Edition> history,
        List<Attempt> attempts) {

    record Figure(String key, String label, String value) {}

    record Edition(String path, String title, String note) {}

    record Attempt(String title, String text) {}
}
