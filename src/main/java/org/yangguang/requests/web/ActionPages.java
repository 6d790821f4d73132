package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.LetterKind;
import org.yangguang.requests.cases.LetterNumbers;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Makes the page of an action, and its event out of what was entered. */
@Component
class ActionPages {

    private static final int LONGEST = 2000;

    private final HandlersOfAgency handlers;
    private final LetterNumbers numbers;
    private final PaperPages papers;
    private final Clock clock;
    private final FeeFields fees;

    ActionPages(HandlersOfAgency handlers, LetterNumbers numbers, PaperPages papers, FeeFields fees, Clock clock) {
        this.clock = clock;
        this.fees = fees;
        this.papers = papers;
        this.handlers = handlers;
        this.numbers = numbers;
    }

    /** The form as it is first shown. */
    ActionForm empty(OpenedCase opened, CaseAction action, LocalDate today) {
        ActionForm form = ActionForm.empty(opened.head().version(), today);
        return switch (action) {
            case REPLY -> form.numbered(numbers.nextLetter(opened.head().agency(), today.getYear()));
            case NOTIFY_FEE -> fees.proposed(opened, form);
            case SPLIT -> form.written(opened.file().content().replaceAll("[；;]\\s*", "\n"));
            default -> form;
        };
    }

    ModelAndView page(OpenedCase opened, CaseAction action) {
        long id = opened.head().id();
        return new ModelAndView(
                "requests/desk/act",
                "page",
                new ActionPage(
                        DeskPage.of(
                                        action.label(),
                                        CasePaths.LIST,
                                        CasePaths.CRUMB,
                                        new Crumb(opened.head().registration(), CasePaths.of(id)))
                                .withChips(CaseColumns.chip(opened.file().state()))
                                .withMeta(CaseColumns.shortened(opened.file().content())),
                        CasePaths.of(id),
                        CasePaths.of(id, action),
                        opened.head().version(),
                        action.law(),
                        aboutTitle(action),
                        action == CaseAction.NOTIFY_FEE ? fees.facts(opened) : DecidedFacts.of(action, opened.file()),
                        action == CaseAction.REVIEW ? papers.lines(opened) : List.of(),
                        fields(opened, action)));
    }

    private static String aboutTitle(CaseAction action) {
        if (action == CaseAction.SPLIT) {
            return "申请内容";
        }
        return action == CaseAction.NOTIFY_FEE ? "按件计收怎样算" : "请您决定的内容";
    }

    private List<ActionField> fields(OpenedCase opened, CaseAction action) {
        if (action == CaseAction.NOTIFY_FEE) {
            return fees.fields(opened);
        }
        List<ActionField> fields = new ArrayList<>(ActionFields.of(
                action,
                opened.file(),
                action == CaseAction.ASSIGN ? handlers.of(opened.head().agency()) : Map.of()));
        LetterKind.ofNotice(action).ifPresent(kind -> fields.add(number(opened, kind)));
        return fields;
    }

    private ActionField number(OpenedCase opened, LetterKind kind) {
        int year = LocalDate.now(clock).getYear();
        String next = numbers.nextLetter(opened.head().agency(), kind, year);
        String hint = next.isEmpty() ? "本单位的第一份写全文号，例如明住建公补〔" + year + "〕1号，以后接着编；不编号的不填" : "不填就接着编：" + next;
        return ActionField.text("number", "文号", hint).optional();
    }

    /** The number that a letter on the way is to have; null for the next one, and where no letter goes out. */
    static @Nullable String letter(CaseAction action, ActionForm form) {
        String number = Objects.requireNonNullElse(form.number(), "").strip();
        return number.isEmpty() || LetterKind.ofNotice(action).isEmpty() ? null : number;
    }

    /** Marks the fields that the action needs and that are empty. */
    void require(OpenedCase opened, CaseAction action, ActionForm form, BindingResult result) {
        BeanWrapperImpl values = new BeanWrapperImpl(form);
        for (ActionField field : fields(opened, action)) {
            Object value = values.getPropertyValue(field.name());
            if (field.required() && (value == null || value.toString().isBlank())) {
                result.rejectValue(field.name(), "required", "请填写" + field.label());
            }
        }
        if (action == CaseAction.NOTIFY_FEE) {
            fees.require(form, result);
        }
        if (form.words().length() > LONGEST) {
            result.rejectValue("text", "long", "不超过 " + LONGEST + " 字");
        }
    }

    CaseEvent event(OpenedCase opened, CaseAction action, ActionForm form) {
        if (action == CaseAction.NOTIFY_FEE) {
            return fees.event(opened, form);
        }
        return ActionEvents.of(action, form, opened.file(), handler(opened, action, form));
    }

    private @Nullable Actor handler(OpenedCase opened, CaseAction action, ActionForm form) {
        if (action != CaseAction.ASSIGN) {
            return null;
        }
        return handlers.get(opened.head().agency(), Objects.requireNonNull(form.handler()));
    }
}
