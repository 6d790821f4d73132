package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.intake.FollowedAmendments;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PublicPage;

/** Tells somebody how their amendment stands, takes further evidence and a withdrawal, and hands out the letters. */
@Controller
class AmendStatusController {

    static final String PATH = StatusController.PATH + "/amendment";

    private final FollowedAmendments amendments;
    private final AmendmentLetters letters;
    private final AmendStatusPages pages;
    private final CaseTicket ticket;

    AmendStatusController(
            FollowedAmendments amendments, AmendmentLetters letters, AmendStatusPages pages, CaseTicket ticket) {
        this.amendments = amendments;
        this.letters = letters;
        this.pages = pages;
        this.ticket = ticket;
    }

    /** Address of a letter; the number of its event counts from 1. */
    static String letter(int event, String extension) {
        return PATH + "/letters/" + event + "." + extension;
    }

    @PublicPage
    @GetMapping("/requests/status/amendment")
    ModelAndView one(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var id = ticket.amendment(request);
        return id.isEmpty()
                ? new ModelAndView("redirect:" + StatusController.PATH)
                : pages.of(amendments.get(id.getAsLong())).addObject("form", AmendAnswer.EMPTY);
    }

    @PublicPage
    @PostMapping("/requests/status/amendment")
    ModelAndView answer(
            @ModelAttribute("form") AmendAnswer form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var id = ticket.amendment(request);
        if (id.isEmpty()) {
            return new ModelAndView("redirect:" + StatusController.PATH);
        }
        try {
            take(id.getAsLong(), form, sent, request.getRemoteAddr());
            return new ModelAndView("redirect:" + PATH);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.of(amendments.get(id.getAsLong()));
        }
    }

    private void take(long id, AmendAnswer form, @Nullable List<MultipartFile> sent, String address) {
        switch (WhoForm.text(form.act())) {
            case "evidence" ->
                amendments.addEvidence(id, WhoForm.text(form.text()), SentFiles.resources(sent), address);
            case "withdraw" -> {
                if (!Boolean.TRUE.equals(form.sure())) {
                    throw new Refusal("撤回后这件申请不再办理。确实要撤回的，请勾选确认。");
                }
                amendments.withdraw(id);
            }
            default -> throw new Refusal("请选择要办的事。");
        }
    }

    @PublicPage
    @GetMapping("/requests/status/amendment/letters/{event}.{extension}")
    ResponseEntity<byte[]> letter(@PathVariable int event, @PathVariable String extension, HttpServletRequest request) {
        var id = ticket.amendment(request);
        if (id.isEmpty()) {
            throw new NotFound("请先查询申请进度，再下载文书。");
        }
        Amendment it = amendments.get(id.getAsLong());
        return AmendmentLetterController.letter(letters, it, event, extension);
    }
}
