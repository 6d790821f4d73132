package org.yangguang.remedies.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.RemedyWords;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Makes the pages on which a case is written down. */
@Component
class FormPages {

    private static final String VIEW = "remedies/desk/form";

    private final RemedyAccess access;

    FormPages(RemedyAccess access) {
        this.access = access;
    }

    ModelAndView entering(RemedyKind kind, RemedyForm form) {
        FormPage page = new FormPage(
                DeskPage.of("登记" + kind.label(), RemedyAddresses.LIST, RemedyAddresses.CRUMB),
                RemedyAddresses.of(kind),
                RemedyAddresses.LIST,
                kind == RemedyKind.LAWSUIT,
                kind.body(),
                0,
                access.keptAgencies(),
                form.result() != null && form.result() != RemedyResult.PENDING,
                null,
                RemedyOptions.all());
        return view(page, form);
    }

    ModelAndView amending(RemedyCase it, RemedyForm form) {
        return amending(it, form, form.version(), null);
    }

    /** What was typed stays in the form, to be put upon what somebody else stored meanwhile. */
    ModelAndView conflict(RemedyCase theirs, RemedyForm form, RemedyFacts mine) {
        return amending(theirs, form, theirs.version(), RemedyWords.between(theirs.kind(), theirs.facts(), mine));
    }

    private static ModelAndView amending(
            RemedyCase it, RemedyForm form, int version, @Nullable List<RemedyWords.Difference> conflict) {
        String own = RemedyAddresses.of(it.id());
        FormPage page = new FormPage(
                DeskPage.of(
                        conflict == null ? "编辑案件" : "两个人改了同一个案件",
                        RemedyAddresses.LIST,
                        RemedyAddresses.CRUMB,
                        new Crumb(it.facts().caseNumber(), own)),
                own,
                own,
                it.kind() == RemedyKind.LAWSUIT,
                it.kind().body(),
                version,
                null,
                !it.open()
                        || Objects.requireNonNullElse(form.result(), RemedyResult.PENDING)
                                .terminal(),
                conflict,
                RemedyOptions.all());
        return view(page, form);
    }

    private static ModelAndView view(FormPage page, RemedyForm form) {
        return new ModelAndView(VIEW, "page", page).addObject("form", form);
    }
}
