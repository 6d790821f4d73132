package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.amendments.Claim;
import org.yangguang.requests.amendments.ClaimRules;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.intake.Draft;

/**
 * A claim that a record is wrong, as it is filled in on the portal, or written down by a clerk.
 *
 * @param channel how it came, where a clerk writes it down; null on the portal
 * @param arrivedOn when it came, likewise
 * @param readBack whether what was told by word of mouth was read back, likewise
 * @param drop a file that is not to be sent along after all
 * @param file set where files are to be kept, instead of going on
 */
record AmendForm(
        @Nullable Long agency,
        @Nullable Submission channel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate arrivedOn,

        @Nullable Boolean readBack,
        @Nullable ApplicantType type,
        @Nullable String name,
        @Nullable IdentityProof identityProof,
        @Nullable String identityNumber,
        @Nullable String contact,
        @Nullable String telephone,
        @Nullable WantedWay way,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String record,
        @Nullable String number,
        @Nullable String earlier,
        @Nullable String wrong,
        @Nullable String right,
        @Nullable String evidence,
        @Nullable Long drop,
        @Nullable String file) {

    /** The form as a resident first sees it, or as far as it was filled in before. */
    static AmendForm of(Draft draft) {
        Draft.Amends amends = draft.amends();
        Claim claim = amends == null ? new Claim("", null, null, "", "", null) : amends.claim();
        WhoForm who = WhoForm.of(draft.who());
        HowForm how = HowForm.of(draft.how());
        return new AmendForm(
                amends == null ? null : Long.valueOf(amends.agency()),
                null,
                null,
                null,
                who.type(),
                who.name(),
                who.identityProof(),
                who.identityNumber(),
                who.contact(),
                who.telephone(),
                how.way(),
                how.email(),
                how.address(),
                how.postcode(),
                claim.record(),
                claim.number(),
                claim.earlier(),
                claim.wrong(),
                claim.right(),
                claim.evidence(),
                null,
                null);
    }

    /** The form as a clerk first sees it. */
    static AmendForm registered(@Nullable Long agency, LocalDate today) {
        return new AmendForm(
                agency,
                Submission.IN_PERSON,
                today,
                null,
                ApplicantType.NATURAL_PERSON,
                "",
                IdentityProof.RESIDENT_CARD,
                "",
                "",
                "",
                WantedWay.POST,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null);
    }

    /** Files are stored as they come: the form itself never holds any. */
    public @Nullable String getSent() {
        return null;
    }

    /** Whether only files are to be kept or dropped. */
    boolean filing() {
        return drop != null || file != null;
    }

    /** @param files whether files show the evidence */
    void check(boolean files, BindingResult result) {
        if (agency == null) {
            result.rejectValue("agency", "agency", "请选择向哪个单位提出：记录由哪个单位保管，就选哪个单位");
        }
        ClaimRules.problems(claim(), files).forEach((field, why) -> result.rejectValue(field, "problem", why));
        whoForm().check(result);
        howForm().check(Draft.empty("").with(who()), result);
    }

    /** What a clerk writes down besides. */
    void checkArrival(BindingResult result) {
        if (channel == null) {
            result.rejectValue("channel", "missing", "请选择申请是怎样提出的");
        }
        if (arrivedOn == null) {
            result.rejectValue("arrivedOn", "missing", "请填写收到的日期");
        }
        if (channel == Submission.ORAL && !Boolean.TRUE.equals(readBack)) {
            result.rejectValue("readBack", "problem", "口头申请写好后应当向申请人宣读，确认无误再登记");
        }
    }

    Draft.Who who() {
        return whoForm().who();
    }

    Draft.How how() {
        return howForm().how();
    }

    /** @throws NullPointerException if no agency is chosen */
    Draft.Amends amends() {
        return new Draft.Amends(Objects.requireNonNull(agency), claim());
    }

    Asked asked() {
        Application application = Draft.empty("").with(who()).with(how()).application();
        return new Asked(application, claim());
    }

    private WhoForm whoForm() {
        return new WhoForm(type, name, identityProof, identityNumber, contact, telephone);
    }

    /** A letter on paper goes by post or is collected; what is downloaded or mailed is none. */
    private HowForm howForm() {
        WantedForm form = way == WantedWay.POST || way == WantedWay.COLLECT ? WantedForm.PAPER : WantedForm.ELECTRONIC;
        return new HowForm(form, way, email, address, postcode, null, false);
    }

    private Claim claim() {
        return new Claim(
                WhoForm.text(record),
                blankToNull(number),
                blankToNull(earlier),
                WhoForm.text(wrong),
                WhoForm.text(right),
                blankToNull(evidence));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        String stripped = WhoForm.text(text);
        return stripped.isEmpty() ? null : stripped;
    }
}
