package org.yangguang.requests.letters;

import org.jspecify.annotations.Nullable;
import org.yangguang.requests.templates.TemplateKind;

/**
 * That a letter of a case went out.
 *
 * @param event number of the event that it went out of, from 1
 * @param letter which of the letters of that event, from 1
 * @param kind of letter
 * @param version of the template that it was made of, as people name it; null for what went out before letters were kept
 */
public record LetterOfCase(
        int event, int letter, TemplateKind kind, @Nullable String version) {

    /** Whether it is a letter on the way to a reply, or beside it, and not the reply itself. */
    public boolean notice() {
        return kind.notice() != null;
    }

    /** Whether the applicant may have it from here: a notice that is addressed to the applicant. */
    public boolean noticeToApplicant() {
        return notice() && kind.toApplicant();
    }
}
