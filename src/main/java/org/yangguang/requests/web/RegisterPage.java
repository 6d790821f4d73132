package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.ui.DeskPage;

/**
 * The form in which a clerk registers an application.
 *
 * @param agencies to choose among: names by identity
 */
record RegisterPage(DeskPage layout, Map<String, String> agencies) {

    /** Endings of the files that are taken. */
    public String accepted() {
        return AcceptedFiles.PAPERS_AND_TABLES.asked();
    }

    public Map<String, String> channels() {
        return options(Submission.values(), Submission::label);
    }

    public Map<String, String> types() {
        return options(ApplicantType.values(), ApplicantType::label);
    }

    public Map<String, String> proofs() {
        return options(IdentityProof.values(), IdentityProof::label);
    }

    public Map<String, String> forms() {
        return options(WantedForm.values(), WantedForm::label);
    }

    public Map<String, String> ways() {
        return options(WantedWay.values(), WantedWay::label);
    }

    /** Labels by name, in their order. */
    static <E extends Enum<E>> Map<String, String> options(E[] values, Function<E, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(values).forEach(each -> options.put(each.name(), label.apply(each)));
        return options;
    }
}
