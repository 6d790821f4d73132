package org.yangguang.remedies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.RemedyWords;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Makes the pages on which a case is written down; a form that was sent is in the model already, with what is wrong in it. */
@Component
class FormPages {

    private static final String VIEW = "remedies/desk/form";

    private final RemedyAccess access;

    FormPages(RemedyAccess access) {
        this.access = access;
    }

    ModelAndView entering(RemedyKind kind) {
        FormPage page = new FormPage(
                DeskPage.of("登记" + kind.label(), RemedyAddresses.LIST, RemedyAddresses.CRUMB),
                RemedyAddresses.of(kind),
                RemedyAddresses.LIST,
                kind == RemedyKind.LAWSUIT,
                kind.body(),
                0,
                access.keptAgencies(),
                false,
                null,
                RemedyOptions.all());
        return new ModelAndView(VIEW, "page", page);
    }

    ModelAndView amending(RemedyCase it, RemedyForm form) {
        return amending(it, form, form.seen(), null);
    }

    /**
     * What was typed stays in the form, to be put upon what somebody else stored meanwhile. A form that did not ask for the ending
     * takes over theirs.
     */
    ModelAndView conflict(RemedyCase theirs, RemedyForm form) {
        RemedyForm mine = form.result() == null
                ? TypedFacts.ended(theirs.kind(), form, theirs.facts().ending())
                : form;
        return amending(
                        theirs,
                        mine,
                        theirs.version(),
                        RemedyWords.between(theirs.kind(), theirs.facts(), TypedFacts.facts(theirs.kind(), mine)))
                .addObject("form", mine)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(mine, "form"));
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
                ended(it, form.result()),
                conflict,
                RemedyOptions.all());
        return new ModelAndView(VIEW, "page", page);
    }

    /** Whether the form asks for the ending: not where it was sent without. */
    private static boolean ended(RemedyCase it, @Nullable RemedyResult typed) {
        return typed != null && (typed.terminal() || !it.open());
    }
}
