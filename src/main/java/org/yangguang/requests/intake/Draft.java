package org.yangguang.requests.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.amendments.Claim;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;

/**
 * An application as far as it is filled in, or a claim that a record is wrong.
 *
 * @param puzzle what the browser is asked to solve before it sends
 * @param amends what is claimed; null for an application
 * @param files that go with it, as stored meanwhile
 */
public record Draft(
        String puzzle,
        @Nullable Who who,
        @Nullable What what,
        @Nullable How how,
        @Nullable Amends amends,
        List<Sent> files) {

    public Draft {
        files = List.copyOf(files);
    }

    /**
     * A file that goes with the application, such as a proof of kinship.
     *
     * @param file number of the stored file
     * @param size in bytes
     */
    public record Sent(long file, String name, long size) {}

    /** The first step: who applies, with proof of identity and contact (art. 29 (1)). */
    public record Who(
            ApplicantType type,
            String name,
            IdentityProof identityProof,
            @Nullable String identityNumber,
            @Nullable String contact,
            String telephone) {}

    /**
     * The second step: what is sought (art. 29 (2)).
     *
     * @param agency whom it is sent to
     * @param matters each becomes a request of its own
     */
    public record What(long agency, List<String> matters) {

        public What {
            matters = List.copyOf(matters);
        }
    }

    /**
     * The third step: in which form and by which way it is wanted (art. 29 (3)), and help (art. 43).
     *
     * @param notices whether to be told by text message and e-mail what happens
     */
    public record How(
            WantedForm form,
            WantedWay way,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String help,
            boolean notices) {}

    /**
     * What is claimed to be recorded wrongly (art. 41).
     *
     * @param agency whom it is sent to
     */
    public record Amends(long agency, Claim claim) {}

    /** Nothing filled in yet. */
    public static Draft empty(String puzzle) {
        return new Draft(puzzle, null, null, null, null, List.of());
    }

    public Draft with(Who given) {
        return new Draft(puzzle, given, what, how, amends, files);
    }

    public Draft with(What given) {
        return new Draft(puzzle, who, given, how, amends, files);
    }

    public Draft with(How given) {
        return new Draft(puzzle, who, what, given, amends, files);
    }

    public Draft with(Amends given) {
        return new Draft(puzzle, who, what, how, given, files);
    }

    /** The same with other files. */
    Draft with(List<Sent> kept) {
        return new Draft(puzzle, who, what, how, amends, kept);
    }

    /** Whether every step is filled in. */
    public boolean complete() {
        return who != null && what != null && how != null;
    }

    /** @throws NullPointerException if a step is missing */
    public Application application() {
        Who applicant = Objects.requireNonNull(who);
        How wanted = Objects.requireNonNull(how);
        return new Application(
                applicant.type(),
                applicant.name(),
                applicant.identityProof(),
                applicant.identityNumber(),
                applicant.contact(),
                applicant.telephone(),
                wanted.email(),
                wanted.address(),
                wanted.postcode(),
                wanted.form(),
                wanted.way(),
                wanted.help(),
                wanted.notices());
    }
}
