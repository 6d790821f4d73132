package org.yangguang.requests.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.intake.Draft;

/** The step in which applicants say who they are. */
record WhoForm(
        @Nullable ApplicantType type,
        @Nullable String name,
        @Nullable IdentityProof identityProof,
        @Nullable String identityNumber,
        @Nullable String contact,
        @Nullable String telephone) {

    private static final Set<String> OWN = Set.of("name", "identityProof", "identityNumber", "contact", "telephone");
    private static final int LONGEST = 100;

    static WhoForm of(Draft.@Nullable Who who) {
        return who == null
                ? new WhoForm(ApplicantType.NATURAL_PERSON, "", IdentityProof.RESIDENT_CARD, "", "", "")
                : new WhoForm(
                        who.type(),
                        who.name(),
                        who.identityProof(),
                        who.identityNumber(),
                        who.contact(),
                        who.telephone());
    }

    Draft.Who who() {
        return new Draft.Who(
                Objects.requireNonNullElse(type, ApplicantType.NATURAL_PERSON),
                text(name),
                Objects.requireNonNullElse(identityProof, IdentityProof.RESIDENT_CARD),
                text(identityNumber).toUpperCase(Locale.ROOT),
                text(contact).isEmpty() ? null : text(contact),
                text(telephone));
    }

    void check(BindingResult result) {
        Draft.Who who = who();
        Application alone = new Application(
                who.type(),
                who.name(),
                who.identityProof(),
                who.identityNumber(),
                who.contact(),
                who.telephone(),
                null,
                null,
                null,
                Application.WantedForm.ON_SITE,
                Application.WantedWay.COLLECT,
                null,
                false);
        Map<String, String> problems = ApplicationRules.problems(alone);
        OWN.stream()
                .filter(problems::containsKey)
                .sorted()
                .forEach(field -> result.rejectValue(field, "problem", Objects.requireNonNull(problems.get(field))));
        if (who.name().length() > LONGEST || text(contact).length() > LONGEST) {
            result.reject("long", "姓名、名称和联系人不超过 " + LONGEST + " 字");
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
