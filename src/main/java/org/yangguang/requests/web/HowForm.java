package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.requests.intake.Draft;

/** The step in which applicants say how they want it. */
record HowForm(
        @Nullable WantedForm form,
        @Nullable WantedWay way,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String help,
        @Nullable Boolean notices) {

    private static final int LONGEST = 200;

    static HowForm of(Draft.@Nullable How how) {
        return how == null
                ? new HowForm(WantedForm.ELECTRONIC, WantedWay.DOWNLOAD, "", "", "", "", true)
                : new HowForm(
                        how.form(), how.way(), how.email(), how.address(), how.postcode(), how.help(), how.notices());
    }

    Draft.How how() {
        return new Draft.How(
                Objects.requireNonNullElse(form, WantedForm.ELECTRONIC),
                Objects.requireNonNullElse(way, WantedWay.DOWNLOAD),
                stripped(email),
                stripped(address),
                stripped(postcode),
                stripped(help),
                Boolean.TRUE.equals(notices));
    }

    /** @param draft with the steps before it */
    void check(Draft draft, BindingResult result) {
        Map<String, String> problems =
                ApplicationRules.problems(draft.with(how()).application());
        for (String field : List.of("way", "email", "address", "postcode")) {
            String problem = problems.get(field);
            if (problem != null) {
                result.rejectValue(field, "problem", problem);
            }
        }
        if (WhoForm.text(address).length() > LONGEST || WhoForm.text(help).length() > LONGEST) {
            result.reject("long", "地址和需要的帮助不超过 " + LONGEST + " 字");
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return WhoForm.text(text).isEmpty() ? null : WhoForm.text(text);
    }
}
