package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.ui.PortalPage;

/**
 * A step of the request for a correction: it is filled in, then checked and sent.
 *
 * @param agencies to choose among: names by identity
 * @param files that go with it
 * @param review what was filled in; none in the first step
 * @param puzzle that the browser solves before it sends
 * @param bits of zero that its answer makes
 * @param workingDays the office's own term
 */
record AmendPage(
        PortalPage layout,
        int number,
        List<ApplyPage.Step> steps,
        Map<String, String> agencies,
        List<ApplyPage.File> files,
        List<ApplyPage.Part> review,
        String puzzle,
        int bits,
        int workingDays,
        @Nullable String telephone) {

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

    public Map<String, String> ways() {
        return RegisterPage.options(WantedWay.values(), WantedWay::label);
    }
}
