package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.FileSize;

/** Makes the page of an action on an amendment, in the same form as that of a case. */
@Component
class AmendmentActionPages {

    private static final int LONGEST = 2000;
    private static final int SHORT = 200;

    private final AmendmentFields fields;
    private final AmendmentApplicants applicants;
    private final AmendmentPapers papers;

    AmendmentActionPages(AmendmentFields fields, AmendmentApplicants applicants, AmendmentPapers papers) {
        this.fields = fields;
        this.applicants = applicants;
        this.papers = papers;
    }

    ModelAndView page(Amendment it, AmendmentAction action) {
        String path = AmendmentPaths.of(it.id());
        return new ModelAndView(
                "requests/desk/act",
                "page",
                new ActionPage(
                        DeskPage.of(
                                        action.label(),
                                        AmendmentPaths.LIST,
                                        AmendmentPaths.CRUMB,
                                        new Crumb(it.registration(), path))
                                .withChips(AmendmentColumns.chip(it.state()))
                                .withMeta(CaseColumns.shortened(it.record())),
                        path,
                        AmendmentPaths.of(it.id(), action),
                        it.version(),
                        "《条例》第四十一条",
                        action == AmendmentAction.APPROVE ? "请您决定的内容" : "申请内容",
                        about(it, action),
                        papers.of(it.id()).stream()
                                .map(paper -> new CasePage.FileLine(
                                        path + "/papers/" + paper.id(), paper.name(), FileSize.of(paper.size())))
                                .toList(),
                        fields.of(action, it)));
    }

    private List<Fact> about(Amendment it, AmendmentAction action) {
        List<Fact> facts = new ArrayList<>();
        applicants.of(it.id()).ifPresent(asked -> facts.addAll(AmendPages.claim(asked.claim())));
        if (action == AmendmentAction.APPROVE) {
            it.file()
                    .proposed()
                    .ifPresent(entry -> facts.add(Fact.of(
                            "承办人",
                            entry.by().name() + "，" + DueWords.day(entry.event().on()))));
            it.file().proposal().ifPresent(proposal -> {
                facts.add(Fact.wide("拟办意见", AmendmentMoments.label(proposal)));
                facts.add(Fact.wide("写入告知书", AmendmentMoments.detail(proposal)));
            });
        }
        return facts;
    }

    /** Marks the fields that the action needs and that are empty, or too long. */
    void require(Amendment it, AmendmentAction action, AmendmentForm form, BindingResult result) {
        BeanWrapperImpl values = new BeanWrapperImpl(form);
        for (ActionField field : fields.of(action, it)) {
            Object value = values.getPropertyValue(field.name());
            String text = value == null ? "" : value.toString().strip();
            int most = field.type().equals("area") ? LONGEST : SHORT;
            if (field.required() && text.isEmpty()) {
                result.rejectValue(field.name(), "required", "请填写" + field.label());
            } else if (text.length() > most) {
                result.rejectValue(field.name(), "long", "不超过 " + most + " 字");
            }
            if (field.name().equals("agency")
                    && !text.isEmpty()
                    && !field.options().containsKey(text)) {
                result.rejectValue("agency", "unknown", "请从名单中选择单位");
            }
        }
        if (action == AmendmentAction.DIRECT
                && form.agency() == null
                && WhoForm.text(form.name()).isEmpty()) {
            result.rejectValue("agency", "missing", "请选择有权更正的单位；不在名单中的，在下面填写机关名称");
        }
    }
}
