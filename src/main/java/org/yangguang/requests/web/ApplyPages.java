package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyFinder;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.intake.Draft;
import org.yangguang.requests.intake.Puzzle;
import org.yangguang.ui.ColumnTags;
import org.yangguang.ui.Fact;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.SiteProperties;

/** Makes the pages in which an application is filled in. */
@Component
class ApplyPages {

    static final ColumnTags COLUMN =
            new ColumnTags("依申请公开", "在线提交政府信息公开申请，查询办理进度", List.of("政府信息公开申请", "办理进度"), "依申请公开");

    private final AgencyDirectory agencies;
    private final AgencyFinder finder;
    private final SiteProperties site;

    ApplyPages(AgencyDirectory agencies, AgencyFinder finder, SiteProperties site) {
        this.finder = finder;
        this.agencies = agencies;
        this.site = site;
    }

    /** The step that asks what is sought, and of whom: of all agencies, or of those that were found by the matter. */
    ModelAndView what(Draft draft, WhatForm form) {
        ModelAndView page = page(ApplyStep.WHAT, draft);
        if (!form.matter().isEmpty()) {
            List<Agency> found = finder.find(form.matter());
            page.addObject("foundNone", found.isEmpty());
            page.addObject(
                    "found", options(found.isEmpty() ? finder.office().stream().toList() : found, form));
        }
        return page.addObject("form", form);
    }

    /** What was found, and what was chosen before. */
    private Map<String, String> options(List<Agency> agenciesFound, WhatForm form) {
        Map<String, String> found = new LinkedHashMap<>();
        agenciesFound.forEach(one -> found.put(one.agencyId().toString(), one.name()));
        String chosen = form.agency() == null ? "" : form.agency().toString();
        String name = choices().get(chosen);
        if (name != null) {
            found.putIfAbsent(chosen, name);
        }
        return found;
    }

    ModelAndView page(ApplyStep step, Draft draft) {
        String title = step.question() + " - 申请公开";
        return new ModelAndView(
                "requests/portal/apply-" + step.path().substring(step.path().lastIndexOf('/') + 1),
                "page",
                new ApplyPage(
                        PortalPage.of(title, ApplyController.PATH, COLUMN),
                        step.question(),
                        List.of(ApplyStep.values()).indexOf(step) + 1,
                        step.line(draft),
                        step.path(),
                        before(step),
                        step == ApplyStep.WHAT ? choices() : Map.of(),
                        draft.files().stream()
                                .map(sent -> new ApplyPage.File(sent.file(), sent.name(), FileSize.of(sent.size())))
                                .toList(),
                        step == ApplyStep.REVIEW ? review(draft) : List.of(),
                        draft.puzzle(),
                        Puzzle.BITS,
                        site.telephone()));
    }

    private static @Nullable String before(ApplyStep step) {
        return switch (step) {
            case WHO -> null;
            case WHAT -> ApplyStep.WHO.path();
            case HOW -> ApplyStep.WHAT.path();
            case REVIEW -> ApplyStep.HOW.path();
        };
    }

    /** The agencies that answer requests in their own name. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        agencies.present().stream()
                .filter(one -> one.kind().reports())
                .forEach(one -> choices.put(one.agencyId().toString(), one.name()));
        return choices;
    }

    private List<ApplyPage.Part> review(Draft draft) {
        List<ApplyPage.Part> parts = new ArrayList<>();
        Draft.Who who = draft.who();
        if (who != null) {
            parts.add(new ApplyPage.Part(ApplyStep.WHO.label(), ApplyStep.WHO.path(), who(who)));
        }
        Draft.What what = draft.what();
        if (what != null) {
            parts.add(new ApplyPage.Part(ApplyStep.WHAT.label(), ApplyStep.WHAT.path(), what(what, draft.files())));
        }
        Draft.How how = draft.how();
        if (how != null) {
            parts.add(new ApplyPage.Part(ApplyStep.HOW.label(), ApplyStep.HOW.path(), how(how)));
        }
        return parts;
    }

    static List<Fact> who(Draft.Who who) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("申请人", who.name() + "（" + who.type().label() + "）"));
        facts.add(Fact.of(who.identityProof().label(), shown(who.identityNumber())));
        add(facts, "联系人", who.contact());
        facts.add(Fact.of("电话", who.telephone()));
        return facts;
    }

    private List<Fact> what(Draft.What what, List<Draft.Sent> files) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("向谁申请", agencies.get(new AgencyId(what.agency())).name()));
        List<String> matters = what.matters();
        for (int i = 0; i < matters.size(); i++) {
            facts.add(Fact.wide(matters.size() == 1 ? "所需信息" : "第 " + (i + 1) + " 项", matters.get(i)));
        }
        files.forEach(file -> facts.add(Fact.wide("附件", file.name() + "（" + FileSize.of(file.size()) + "）")));
        return facts;
    }

    private static List<Fact> how(Draft.How how) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("形式", how.form().label()));
        facts.add(Fact.of("途径", how.way().label()));
        add(facts, "邮箱", how.email());
        add(facts, "地址", how.address());
        add(facts, "邮编", how.postcode());
        add(facts, "帮助", how.help());
        facts.add(Fact.of("进展通知", how.notices() ? "需要" : "不需要"));
        return facts;
    }

    static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(label, value));
        }
    }

    private static String shown(@Nullable String number) {
        return number == null ? "" : number;
    }
}
