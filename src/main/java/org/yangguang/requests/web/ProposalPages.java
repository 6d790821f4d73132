package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.FactsOnFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ProposalRules;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Makes the page on which a handler proposes how to decide. */
@Component
class ProposalPages {

    private final LetterTemplates templates;
    private final RightAgencies agencies;

    ProposalPages(LetterTemplates templates, RightAgencies agencies) {
        this.templates = templates;
        this.agencies = agencies;
    }

    /** @param written what was filled in so far; null for nothing */
    ModelAndView of(OpenedCase opened, @Nullable DecisionKind kind, @Nullable ProposalForm written) {
        long id = opened.head().id();
        CaseFile file = opened.file();
        return new ModelAndView(
                "requests/desk/propose",
                "page",
                new ProposalPage(
                        DeskPage.of(
                                        CaseAction.PROPOSE.label(),
                                        CasePaths.LIST,
                                        CasePaths.CRUMB,
                                        new Crumb(opened.head().registration(), CasePaths.of(id)))
                                .withChips(CaseColumns.chip(file.state()))
                                .withMeta(CaseColumns.shortened(file.content())),
                        CasePaths.of(id),
                        CasePaths.of(id, CaseAction.PROPOSE),
                        opened.head().version(),
                        kinds(file),
                        kind == null ? null : kind.name(),
                        kind == null ? "" : words(kind),
                        kind == null ? List.of() : fields(file, kind, written),
                        kind == null ? List.of() : onFile(file, kind),
                        kind == DecisionKind.NOT_THIS_AGENCY
                                ? agencies.of(file.content(), opened.head().agency())
                                : Map.of()));
    }

    /** What was found and is decided, as the letter will say it. */
    private String words(DecisionKind kind) {
        DecisionRule rule = DecisionRule.of(kind);
        return templates
                .inForce(TemplateKind.of(kind))
                .read()
                .text()
                .flatMap(text -> text.sentence(TemplateKind.LAW, Citation.together(rule.basis())))
                .orElseGet(() -> rule.operative(List.of()));
    }

    private static Map<String, String> kinds(CaseFile file) {
        Outcome only = ProposalRules.only(file.state());
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(DecisionKind.values())
                .filter(kind -> only == null || kind.outcome() == only)
                .forEach(kind -> kinds.put(kind.name(), kind.outcome().code() + " " + label(kind)));
        return kinds;
    }

    private static String label(DecisionKind kind) {
        String row = kind.outcome().label();
        return kind.label().equals(row) ? row : row + "：" + kind.label();
    }

    private static List<ProposalPage.FactField> fields(
            CaseFile file, DecisionKind kind, @Nullable ProposalForm written) {
        Set<RequiredFact> told = FactsOnFile.of(file);
        Map<String, String> texts = written == null || written.facts() == null ? Map.of() : written.facts();
        return DecisionRule.of(kind).facts().stream()
                .filter(fact -> !told.contains(fact) && fact != RequiredFact.RIGHT_AGENCY)
                .map(fact -> new ProposalPage.FactField(
                        fact.name(), fact.label(), fact.why(), texts.getOrDefault(fact.name(), "")))
                .toList();
    }

    private static List<String> onFile(CaseFile file, DecisionKind kind) {
        Set<RequiredFact> told = FactsOnFile.of(file);
        return DecisionRule.of(kind).facts().stream()
                .filter(told::contains)
                .map(RequiredFact::label)
                .toList();
    }
}
