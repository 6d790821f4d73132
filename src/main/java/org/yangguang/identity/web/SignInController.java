package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.FirstSetUp;
import org.yangguang.identity.SignInDesk;
import org.yangguang.identity.SignInResult;
import org.yangguang.ui.PublicPage;

/** Signing in, in two steps. */
@Controller
class SignInController {

    private final SignInDesk desk;
    private final FirstSetUp setUp;
    private final CurrentUser currentUser;
    private final BeginSession begin;
    private final PendingSignIn pending;
    private final boolean unified;

    SignInController(
            SignInDesk desk,
            FirstSetUp setUp,
            CurrentUser currentUser,
            BeginSession begin,
            PendingSignIn pending,
            ObjectProvider<ClientRegistrationRepository> unifiedIdentities) {
        this.desk = desk;
        this.setUp = setUp;
        this.currentUser = currentUser;
        this.begin = begin;
        this.pending = pending;
        this.unified = unifiedIdentities.getIfAvailable() != null;
    }

    @PublicPage
    @GetMapping("/identity/sign-in")
    ModelAndView form(@RequestParam @Nullable String next, @RequestParam @Nullable SignInNotice notice) {
        if (setUp.needed()) {
            return new ModelAndView("redirect:/identity/set-up");
        }
        if (currentUser.find().isPresent()) {
            return new ModelAndView("redirect:" + SignInRedirect.target(next));
        }
        return page(new SignInForm("", "", next), notice);
    }

    @PublicPage
    @PostMapping("/identity/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) {
            return page(form, null);
        }
        String login = Objects.requireNonNull(form.login());
        String password = Objects.requireNonNull(form.password());
        return switch (desk.password(login, password, request.getRemoteAddr())) {
            case SignInResult.Passed passed -> {
                begin.of(passed, request, response);
                yield new ModelAndView("redirect:" + SignInRedirect.target(form.next()));
            }
            case SignInResult.CodeNeeded needed -> {
                pending.keep(needed, request);
                yield new ModelAndView("redirect:/identity/code").addObject("next", SignInRedirect.target(form.next()));
            }
            case SignInResult.Refused refused -> {
                result.reject("refused", refused.message());
                yield page(form, null);
            }
        };
    }

    @PublicPage
    @GetMapping("/identity/code")
    ModelAndView codeForm(@RequestParam @Nullable String next, HttpServletRequest request) {
        return pending.of(request) == null
                ? new ModelAndView("redirect:/identity/sign-in")
                : codePage(new CodeForm("", next));
    }

    @PublicPage
    @PostMapping("/identity/code")
    ModelAndView code(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInResult.CodeNeeded needed = pending.of(request);
        if (needed == null) {
            return new ModelAndView("redirect:/identity/sign-in");
        }
        if (result.hasErrors()) {
            return codePage(form);
        }
        SignInResult outcome = desk.code(needed, Objects.requireNonNull(form.code()), request.getRemoteAddr());
        if (outcome instanceof SignInResult.Passed passed) {
            begin.of(passed, request, response);
            return new ModelAndView("redirect:" + SignInRedirect.target(form.next()));
        }
        if (outcome instanceof SignInResult.Refused refused) {
            result.rejectValue("code", "refused", refused.message());
        }
        return codePage(form);
    }

    private ModelAndView page(SignInForm form, @Nullable SignInNotice notice) {
        return new ModelAndView(
                        "identity/portal/sign-in",
                        "page",
                        SignInPage.of(notice == null ? null : notice.words(), unified))
                .addObject("form", form);
    }

    private static ModelAndView codePage(CodeForm form) {
        return new ModelAndView("identity/portal/code", "page", SignInPage.of(null, false)).addObject("form", form);
    }
}
