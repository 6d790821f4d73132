package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.Rendering;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.ReplyLetter;
import org.yangguang.requests.letters.LetterExamples;
import org.yangguang.requests.letters.LetterSheet;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.shared.LineDiff;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.DeskPage;

/** Makes the pages on which a template is written, looked at and settled. */
@Component
class TemplatePages {

    private static final String UNCHECKED = "体检的规则只适用于答复书和不予处理、不再处理告知书，这种文书不体检，请人工核对。";

    private final LetterTemplates templates;
    private final LetterExamples letters;
    private final TemplateFiles files;
    private final Rendering rendering;

    TemplatePages(LetterTemplates templates, LetterExamples letters, TemplateFiles files, Rendering rendering) {
        this.templates = templates;
        this.letters = letters;
        this.files = files;
        this.rendering = rendering;
    }

    /** @throws NotFound if there is none of that id */
    static TemplateKind kind(String id) {
        return TemplateKind.find(id).orElseThrow(() -> new NotFound("没有这种文书模板。"));
    }

    /** What somebody wrote, as if it were in force. */
    static TemplateVersion draft(TemplateKind kind, String text) {
        return new TemplateVersion(kind, 0, text, "", null, null);
    }

    ModelAndView edit(TemplateKind kind, TemplateForm form, List<String> faults) {
        return new ModelAndView(
                "requests/desk/template-edit",
                "page",
                new TemplateEditPage(
                        layout("修改模板", kind),
                        TemplatePaths.of(kind),
                        form.seen(),
                        form.written(),
                        form.why(),
                        faults,
                        TemplatePage.fields(kind)));
    }

    /** @param refused null before somebody tried to put it in force */
    ModelAndView preview(TemplateKind kind, TemplateForm form, @Nullable String refused) {
        List<LetterSheet> sheets = letters.of(draft(kind, form.written()));
        boolean checked =
                kind.decision() != null && DecisionRule.of(kind.decision()).letter() != ReplyLetter.NONE;
        return new ModelAndView(
                "requests/desk/template-preview",
                "page",
                new TemplatePreviewPage(
                        layout("预览和生效", kind),
                        TemplatePaths.of(kind),
                        form.seen(),
                        form.written(),
                        form.why(),
                        refused,
                        examples(sheets),
                        checked ? files.checked(sheets.getFirst()) : null,
                        checked ? "" : UNCHECKED,
                        LineDiff.between(
                                templates.history(kind).getFirst().text(),
                                form.written().strip())));
    }

    ModelAndView conflict(TemplateKind kind, TemplateForm form, TemplateVersion present) {
        String who = present.by() == null ? "模板已经变了" : present.by().name() + "已经修改了这个模板";
        String what = who + "（" + present.name() + "）：" + present.reason();
        return new ModelAndView(
                "requests/desk/template-conflict",
                "page",
                new TemplateConflictPage(
                        layout("两个人都改了", kind),
                        what + "。两边的文字都在，没有丢失，请合成一份再预览、生效。",
                        TemplatePaths.of(kind),
                        present.number(),
                        form.why(),
                        form.written(),
                        present.text()));
    }

    /** What letters a template makes. */
    List<TemplatePage.Example> examples(TemplateVersion version) {
        return examples(letters.of(version));
    }

    private List<TemplatePage.Example> examples(List<LetterSheet> sheets) {
        return sheets.stream()
                .map(LetterSheet::document)
                .map(document -> new TemplatePage.Example(document.titleInOneLine(), rendering.article(document)))
                .toList();
    }

    static DeskPage layout(String title, TemplateKind kind) {
        return DeskPage.of(title, TemplatePaths.LIST, TemplatePaths.CRUMB, TemplatePaths.crumb(kind));
    }
}
