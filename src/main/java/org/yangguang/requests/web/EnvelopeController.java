package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.EnvelopeSize;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.letters.Envelopes;
import org.yangguang.requests.letters.LetterPrints;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.ListQuery;

/** Prints envelopes and letters for cases that are chosen in a list. */
@Controller
class EnvelopeController {

    /** Who sends letters. */
    static final Duty[] SENDERS = {Duty.CLERK, Duty.HANDLER};

    private static final int MOST = 200;

    private final Envelopes envelopes;
    private final LetterPrints prints;
    private final EnvelopePages pages;
    private final CaseFiles files;
    private final CurrentUser currentUser;

    EnvelopeController(
            Envelopes envelopes, LetterPrints prints, EnvelopePages pages, CaseFiles files, CurrentUser currentUser) {
        this.envelopes = envelopes;
        this.prints = prints;
        this.pages = pages;
        this.files = files;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @GetMapping("/desk/requests/envelopes")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String agency) {
        return pages.of(query, state, agency, null);
    }

    /** The envelopes; or the list again, with why not. */
    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/envelopes")
    Object print(
            @RequestParam(required = false) @Nullable List<Long> chosen,
            @RequestParam(defaultValue = "DL") EnvelopeSize size) {
        try {
            SignedInUser user = currentUser.get();
            List<OpenedCase> opened = opened(user, chosen, "个信封");
            return Attachment.pdf("信封.pdf").body(envelopes.pdf(opened, size, user.actor()));
        } catch (Refusal refused) {
            return again(refused);
        }
    }

    /** The latest letter of each to its applicant, in one file; or the list again, with why not. */
    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/envelopes/letters")
    Object letters(
            @RequestParam(required = false) @Nullable List<Long> chosen,
            @RequestParam(defaultValue = "false") boolean receipts) {
        try {
            SignedInUser user = currentUser.get();
            List<OpenedCase> opened = opened(user, chosen, "份文书");
            return Attachment.pdf("文书.pdf").body(new InputStreamResource(prints.pdf(opened, receipts, user.actor())));
        } catch (Refusal refused) {
            return again(refused);
        }
    }

    private ModelAndView again(Refusal refused) {
        return pages.of(
                ListQuery.NONE,
                "",
                "",
                Optional.ofNullable(refused.getMessage()).orElse(""));
    }

    private List<OpenedCase> opened(SignedInUser user, @Nullable List<Long> chosen, String unit) {
        List<Long> ids = Objects.requireNonNullElse(chosen, List.of());
        if (ids.size() > MOST) {
            throw new Refusal("一次最多打印 " + MOST + " " + unit + "。");
        }
        return ids.stream().distinct().map(id -> opened(user, id)).toList();
    }

    private OpenedCase opened(SignedInUser user, long id) {
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), SENDERS);
        return opened;
    }
}
