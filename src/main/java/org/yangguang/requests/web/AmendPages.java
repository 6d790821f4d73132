package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.amendments.AmendmentTerm;
import org.yangguang.requests.amendments.Claim;
import org.yangguang.requests.intake.Draft;
import org.yangguang.requests.intake.Puzzle;
import org.yangguang.ui.Fact;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.SiteProperties;

/** Makes the pages in which a request for a correction is filled in and sent. */
@Component
class AmendPages {

    private final AgencyDirectory agencies;
    private final ApplyPages applying;
    private final AmendmentTerm term;
    private final SiteProperties site;

    AmendPages(AgencyDirectory agencies, ApplyPages applying, AmendmentTerm term, SiteProperties site) {
        this.agencies = agencies;
        this.applying = applying;
        this.term = term;
        this.site = site;
    }

    ModelAndView form(Draft draft, AmendForm form) {
        return page("requests/portal/amend", 1, draft, List.of()).addObject("form", form);
    }

    /** @param amends what the draft holds */
    ModelAndView review(Draft draft, Draft.Amends amends) {
        return page("requests/portal/amend-review", 2, draft, parts(draft, amends));
    }

    private ModelAndView page(String view, int number, Draft draft, List<ApplyPage.Part> review) {
        String first = number == 1 ? "now" : "done";
        return new ModelAndView(
                view,
                "page",
                new AmendPage(
                        PortalPage.of("要求更正", ApplyController.PATH, ApplyPages.COLUMN),
                        number,
                        List.of(
                                new ApplyPage.Step("填写", first, number == 1 ? null : AmendController.PATH),
                                new ApplyPage.Step("核对提交", number == 1 ? "later" : "now", null)),
                        applying.choices(),
                        draft.files().stream()
                                .map(sent -> new ApplyPage.File(sent.file(), sent.name(), FileSize.of(sent.size())))
                                .toList(),
                        review,
                        draft.puzzle(),
                        Puzzle.BITS,
                        term.workingDays(),
                        site.telephone()));
    }

    private List<ApplyPage.Part> parts(Draft draft, Draft.Amends amends) {
        List<ApplyPage.Part> parts = new ArrayList<>();
        List<Fact> claim = new ArrayList<>();
        claim.add(Fact.wide("向谁提出", agencies.get(new AgencyId(amends.agency())).name()));
        claim.addAll(claim(amends.claim()));
        draft.files().forEach(file -> claim.add(Fact.wide("证据", file.name() + "（" + FileSize.of(file.size()) + "）")));
        parts.add(new ApplyPage.Part("要更正的记录", AmendController.PATH + "#record", claim));
        Draft.Who who = draft.who();
        if (who != null) {
            parts.add(new ApplyPage.Part("申请人", AmendController.PATH + "#type", ApplyPages.who(who)));
        }
        Draft.How how = draft.how();
        if (how != null) {
            parts.add(new ApplyPage.Part("怎样告诉您结果", AmendController.PATH + "#way", how(how)));
        }
        return parts;
    }

    /** What is claimed, line by line. */
    static List<Fact> claim(Claim claim) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.wide("记录", claim.record()));
        ApplyPages.add(facts, "文号编号", claim.number());
        ApplyPages.add(facts, "原申请", claim.earlier());
        facts.add(Fact.wide("现在记录的", claim.wrong()));
        facts.add(Fact.wide("要求更正为", claim.right()));
        if (claim.evidence() != null) {
            facts.add(Fact.wide("证据说明", claim.evidence()));
        }
        return facts;
    }

    private static List<Fact> how(Draft.How how) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("途径", how.way().label()));
        ApplyPages.add(facts, "邮箱", how.email());
        ApplyPages.add(facts, "地址", how.address());
        ApplyPages.add(facts, "邮编", how.postcode());
        return facts;
    }
}
