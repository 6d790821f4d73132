package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.ui.Fact;
import org.yangguang.ui.PortalPage;

/**
 * A step of the application.
 *
 * @param number of the step, from 1
 * @param path that its form is sent to
 * @param back path of the step before; null for the first
 * @param agencies to choose among: names by identity; none but in the step that asks for it
 * @param files that go with it
 * @param review what was filled in, to be checked; none but in the last step
 * @param puzzle that the browser solves before it sends
 * @param bits of zero that its answer makes
 */
record ApplyPage(
        PortalPage layout,
        String question,
        int number,
        List<Step> steps,
        String path,
        @Nullable String back,
        Map<String, String> agencies,
        List<File> files,
        List<Part> review,
        String puzzle,
        int bits,
        @Nullable String telephone) {

    /** @param state done, now or later; path null where it does not lead there */
    record Step(String label, String state, @Nullable String path) {}

    /** A file that goes with the application. */
    record File(long id, String name, String size) {}

    /** A part of what is checked before it is sent. */
    record Part(String heading, String path, List<Fact> facts) {}

    /** Endings of names that are taken. */
    public String accepted() {
        return AcceptedFiles.PAPERS.asked();
    }

    public Map<String, String> types() {
        return RegisterPage.options(ApplicantType.values(), ApplicantType::label);
    }

    public Map<String, String> proofs() {
        return RegisterPage.options(IdentityProof.values(), IdentityProof::label);
    }

    public Map<String, String> forms() {
        return RegisterPage.options(WantedForm.values(), WantedForm::label);
    }

    public Map<String, String> ways() {
        return RegisterPage.options(WantedWay.values(), WantedWay::label);
    }
}
