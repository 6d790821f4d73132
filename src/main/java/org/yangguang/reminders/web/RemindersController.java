package org.yangguang.reminders.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Account;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.OwnFact;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.SignedInUser;
import org.yangguang.mail.MailServer;
import org.yangguang.reminders.Reminder;
import org.yangguang.reminders.ReminderAddresses;
import org.yangguang.reminders.ReminderState;
import org.yangguang.reminders.Reminders;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Flash;
import org.yangguang.ui.Minutes;

/** Where one wants to be reminded of what is due, and of what one was. */
@Controller
class RemindersController implements OwnFact {

    private static final String PATH = "/desk/reminders";
    private static final String TITLE = "到期提醒";
    private static final String ME = "/desk/identity/me";
    private static final int MOST = 30;

    private final ReminderAddresses addresses;
    private final Reminders reminders;
    private final MailServer server;
    private final CurrentUser currentUser;
    private final Clock clock;

    RemindersController(
            ReminderAddresses addresses, Reminders reminders, MailServer server, CurrentUser currentUser, Clock clock) {
        this.addresses = addresses;
        this.reminders = reminders;
        this.server = server;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Fact of(SignedInUser user) {
        boolean on = addresses.of(user.account().accountId()).isPresent();
        return Fact.link(TITLE, on ? "发到邮箱" : "没有开启，去设置", PATH);
    }

    @SignedIn
    @GetMapping(PATH)
    ModelAndView page() {
        String address = addresses.of(currentUser.get().account().accountId()).orElse("");
        return shown().addObject("form", new ReminderForm(address));
    }

    @SignedIn
    @PostMapping(PATH)
    ModelAndView set(
            @Valid @ModelAttribute("form") ReminderForm form, BindingResult result, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return shown();
        }
        addresses.set(currentUser.get().account(), form.address());
        return done(server.ready() ? "提醒邮箱已保存，几分钟内会收到一封确认邮件。" : "提醒邮箱已保存。", redirect);
    }

    @SignedIn
    @PostMapping(PATH + "/stop")
    ModelAndView stop(RedirectAttributes redirect) {
        addresses.remove(currentUser.get().account());
        return done("已停止邮件提醒，邮箱已删除。", redirect);
    }

    private static ModelAndView done(String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView shown() {
        Account account = currentUser.get().account();
        List<RemindersPage.Line> lines = reminders.latest(account.accountId(), MOST).stream()
                .map(this::line)
                .toList();
        return new ModelAndView(
                "reminders/desk/reminders",
                "page",
                new RemindersPage(
                        DeskPage.of(TITLE, ME, new Crumb("我的账号", ME)),
                        server.ready(),
                        addresses.of(account.accountId()).isPresent(),
                        lines));
    }

    private RemindersPage.Line line(Reminder one) {
        String time = Minutes.of(one.at(), clock.getZone());
        String state = switch (one.state()) {
            case SENT -> time + " 已发出";
            case FAILED -> time + " 试了 " + one.attempts() + " 次没有发出，请核对邮箱";
            case WAITING -> one.attempts() == 0 ? "待发出" : "没有发出，" + time + " 再试";
        };
        return new RemindersPage.Line(one.line(), one.path(), state, one.state() == ReminderState.FAILED);
    }
}
