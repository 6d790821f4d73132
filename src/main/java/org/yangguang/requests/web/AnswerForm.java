package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.requests.intake.PublicApplications;
import org.yangguang.requests.intake.PublicCases;
import org.yangguang.requests.notices.ApplicantNotices;
import org.yangguang.shared.Refusal;

/**
 * What an applicant sends about a request.
 *
 * @param act correct, explain, withdraw, notify or hush
 * @param sure whether a withdrawal is meant
 */
record AnswerForm(
        @Nullable String act,
        @Nullable String text,
        @Nullable Boolean sure) {

    static final AnswerForm EMPTY = new AnswerForm("", "", null);

    /** @throws Refusal if it cannot be taken */
    void take(long id, PublicCases cases, ApplicantNotices notices) {
        String words = WhoForm.text(text);
        switch (WhoForm.text(act)) {
            case "correct" -> cases.correct(id, words);
            case "explain" -> cases.explain(id, words);
            case "withdraw" -> withdraw(id, cases);
            case "notify" -> notices.wish(cases.get(id), true, PublicApplications.APPLICANT);
            case "hush" -> notices.wish(cases.get(id), false, PublicApplications.APPLICANT);
            default -> throw new Refusal("请选择要办的事。");
        }
    }

    private void withdraw(long id, PublicCases cases) {
        if (!Boolean.TRUE.equals(sure)) {
            throw new Refusal("撤回后这件申请不再办理。确实要撤回的，请勾选确认。");
        }
        cases.withdraw(id);
    }
}
