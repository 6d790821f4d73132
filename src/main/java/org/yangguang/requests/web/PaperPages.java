package org.yangguang.requests.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.documents.hidden.Finding;
import org.yangguang.identity.Duty;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.requests.papers.PaperRules;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.Minutes;

/** Makes the pages about files of a case. */
@Component
class PaperPages {

    private static final Map<PaperRole, String> EMPTY = new LinkedHashMap<>();

    static {
        EMPTY.put(PaperRole.RELEASED, "没有随答复提供的文件。");
        EMPTY.put(PaperRole.FOUND, "还没有存入检索到的信息。");
        EMPTY.put(PaperRole.APPLICATION, "没有申请材料。");
        EMPTY.put(PaperRole.PROOF, "没有凭证。");
    }

    private final PaperAccess access;
    private final CasePapers papers;
    private final Clock clock;

    PaperPages(PaperAccess access, CasePapers papers, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.clock = clock;
    }

    ModelAndView list(OpenedCase opened) {
        List<Paper> all = papers.of(opened.head().id());
        List<PapersPage.Group> groups = new ArrayList<>();
        EMPTY.forEach((role, empty) -> {
            if (role != PaperRole.APPLICATION || access.may(opened, LetterController.READERS)) {
                groups.add(new PapersPage.Group(
                        role.label(),
                        empty,
                        all.stream()
                                .filter(paper -> paper.role() == role)
                                .map(paper -> line(opened, paper))
                                .toList()));
            }
        });
        return new ModelAndView(
                "requests/desk/papers",
                "page",
                new PapersPage(
                        layout("材料", opened),
                        CasePaths.papers(opened.head().id()),
                        groups,
                        PaperRules.open(opened.file().state()) && access.may(opened, Duty.CLERK, Duty.HANDLER),
                        roles(),
                        AcceptedFiles.PAPERS_AND_TABLES.asked()));
    }

    /** Files of a case for pages that only name them: what the user may see. */
    List<CasePage.FileLine> lines(OpenedCase opened) {
        String path = CasePaths.papers(opened.head().id());
        return papers.of(opened.head().id()).stream()
                .filter(paper -> access.visible(opened, paper))
                .map(paper -> new CasePage.FileLine(
                        path + "/" + paper.id(),
                        paper.name(),
                        paper.given() ? "已提供给申请人" : paper.role().label()))
                .toList();
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (PaperRole role : List.of(PaperRole.FOUND, PaperRole.APPLICATION, PaperRole.PROOF)) {
            roles.put(role.name(), role.label());
        }
        return roles;
    }

    private PapersPage.Line line(OpenedCase opened, Paper paper) {
        CaseState state = opened.file().state();
        boolean releasing = PaperRules.releasing(state) && access.may(opened, Duty.HANDLER);
        boolean found = paper.role() == PaperRole.FOUND;
        boolean released = paper.role() == PaperRole.RELEASED;
        boolean removable = PaperRules.open(state) && !released && access.may(opened, Duty.CLERK, Duty.HANDLER);
        return new PapersPage.Line(
                paper.id(),
                CasePaths.papers(opened.head().id()) + "/" + paper.id(),
                paper.name(),
                String.join(
                        "，", FileSize.of(paper.size()), paper.addedBy(), Minutes.of(paper.addedAt(), clock.getZone())),
                paper.given(),
                new PapersPage.Does(
                        releasing && found && paper.hasPages(),
                        releasing && found,
                        releasing && released && !paper.given(),
                        removable));
    }

    ModelAndView provide(OpenedCase opened, Paper paper) {
        List<String> hidden = List.of();
        String unread = null;
        try {
            hidden = papers.hidden(paper).stream().map(Finding::message).toList();
        } catch (Refusal unreadable) {
            unread = unreadable.getMessage();
        }
        String papersPath = CasePaths.papers(opened.head().id());
        return new ModelAndView(
                "requests/desk/provide",
                "page",
                new ProvidePage(
                        layout("提供给申请人", opened, new Crumb("材料", papersPath)),
                        papersPath + "/" + paper.id() + "/provide",
                        papersPath,
                        paper.name(),
                        hidden,
                        unread));
    }

    static DeskPage layout(String title, OpenedCase opened, Crumb... further) {
        List<Crumb> crumbs = new ArrayList<>(List.of(
                CasePaths.CRUMB,
                new Crumb(
                        opened.head().registration(), CasePaths.of(opened.head().id()))));
        crumbs.addAll(List.of(further));
        return DeskPage.of(title, CasePaths.LIST, crumbs.toArray(Crumb[]::new))
                .withChips(CaseColumns.chip(opened.file().state()))
                .withMeta(CaseColumns.shortened(opened.file().content()));
    }
}
