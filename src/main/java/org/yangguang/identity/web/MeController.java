package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Account;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Delegation;
import org.yangguang.identity.Delegations;
import org.yangguang.identity.SignInSessions;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;
import org.yangguang.ui.Minutes;

/** One's own account: duties, where one is signed in, who acts for whom. */
@Controller
class MeController {

    private final CurrentUser currentUser;
    private final SignInSessions sessions;
    private final Delegations delegations;
    private final MeFacts facts;
    private final Clock clock;

    MeController(
            CurrentUser currentUser, SignInSessions sessions, Delegations delegations, MeFacts facts, Clock clock) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.delegations = delegations;
        this.facts = facts;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/desk/identity/me")
    ModelAndView me(HttpServletRequest request) {
        SignedInUser user = currentUser.get();
        String present = SignInSessions.key(request.getSession().getId());
        List<MePage.Place> places = sessions.of(user.account()).stream()
                .map(place -> new MePage.Place(
                        place.key(),
                        Browsers.name(place.browser()),
                        place.address(),
                        time(place.since()),
                        time(place.lastUsed()),
                        place.key().equals(present)))
                .toList();
        return new ModelAndView(
                "identity/desk/me",
                "page",
                new MePage(
                        DeskPage.of("我的账号", AccountAddresses.ME),
                        facts.of(user),
                        places,
                        delegations.of(user.account().accountId()).stream()
                                .map(each -> lent(each, user.account()))
                                .toList(),
                        !user.account().administrator()));
    }

    @SignedIn
    @PostMapping("/desk/identity/me/sessions/{key}/end")
    String end(@PathVariable String key, RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        sessions.end(user.account(), key, user.actor());
        return home(redirect, "已结束这个登录。");
    }

    @SignedIn
    @PostMapping("/desk/identity/me/sessions/end-others")
    String endOthers(HttpServletRequest request, RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        sessions.endOthers(user.account(), request.getSession().getId(), user.actor());
        return home(redirect, "已结束其他所有登录。");
    }

    @SignedIn
    @PostMapping("/desk/identity/me/delegations/{id}/revoke")
    String revoke(@PathVariable long id, RedirectAttributes redirect) {
        delegations.revoke(id, currentUser.get().account().accountId());
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done("已收回委托。").undoneBy(AccountAddresses.ME + "/delegations/" + id + "/restore"));
        return "redirect:" + AccountAddresses.ME;
    }

    /** Takes back that a delegation was taken back. */
    @SignedIn
    @PostMapping("/desk/identity/me/delegations/{id}/restore")
    String restore(@PathVariable long id, RedirectAttributes redirect) {
        delegations.restore(id, currentUser.get().account().accountId());
        return home(redirect, "已恢复委托。");
    }

    private static String home(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        return "redirect:" + AccountAddresses.ME;
    }

    private MePage.Lent lent(Delegation each, Account me) {
        LocalDate today = LocalDate.now(clock);
        boolean mine = each.delegator().account() == me.accountId();
        String state = each.revoked()
                ? "已收回"
                : today.isBefore(each.startsOn()) ? "未开始" : today.isAfter(each.endsOn()) ? "已结束" : "生效中";
        boolean open = mine && !each.revoked() && !today.isAfter(each.endsOn());
        String who = mine
                ? "由" + each.delegate().name() + "代办"
                : "代" + each.delegator().name() + "办理";
        return new MePage.Lent(each.id(), who, each.startsOn() + " 至 " + each.endsOn(), each.reason(), state, open);
    }

    private String time(Instant instant) {
        return Minutes.of(instant, clock.getZone());
    }
}
