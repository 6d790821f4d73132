package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.intake.Rating;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Fact;
import org.yangguang.ui.PortalPage;

/**
 * How a request stands, for its applicant.
 *
 * @param due last day for the reply, with how much time is left; null where there is none
 * @param steps what happened and what comes, oldest first
 * @param asks what the applicant is asked for now; null for nothing
 * @param withdrawable whether it can still be taken back
 * @param letter whether a reply letter can be downloaded
 * @param files that came with the reply
 * @param rated what the applicant said of the answer; null where nothing yet
 * @param notices whether the applicant wants notices; null where nothing is known of the applicant any more
 */
record StatusPage(
        PortalPage layout,
        String registration,
        String content,
        Chip state,
        @Nullable DueBox due,
        List<Step> steps,
        @Nullable WhyDue why,
        List<Fact> facts,
        @Nullable Ask asks,
        boolean withdrawable,
        boolean letter,
        List<FileLine> files,
        Ratings.@Nullable Rated rated,
        @Nullable Boolean notices,
        @Nullable String office,
        @Nullable String telephone) {

    /** Levels of being content, label by value. */
    public Map<String, String> ratings() {
        return RegisterPage.options(Rating.values(), Rating::label);
    }

    /** A file to download. */
    record FileLine(String path, String name, String size) {}

    record DueBox(String day, String left) {}

    /**
     * @param kind done, pause, now or next
     * @param letter address of the letter that tells of it; null for none
     */
    record Step(
            String kind,
            String icon,
            String day,
            String title,
            @Nullable String text,
            @Nullable String letter) {

        /** @param number of the letter; null where it has none */
        Step with(@Nullable String address, @Nullable String number) {
            String numbered = number == null ? text : Objects.requireNonNullElse(text, "") + "（文号：" + number + "）";
            return new Step(kind, icon, day, title, numbered, address);
        }
    }

    /** @param act as {@link AnswerForm} takes it */
    record Ask(String act, String heading, String text, String label, String written) {}
}
