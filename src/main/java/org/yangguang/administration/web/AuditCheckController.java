package org.yangguang.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.administration.AuditChecks;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;
import org.yangguang.ui.Progress;

/** The verification of the trail: started, watched, called off. For the audit administrator, and for nobody else. */
@Controller
class AuditCheckController {

    static final String PATH = AuditController.PATH + "/verification";

    private final AuditChecks checks;
    private final AuditCheckPages pages;
    private final CurrentUser currentUser;

    AuditCheckController(AuditChecks checks, AuditCheckPages pages, CurrentUser currentUser) {
        this.checks = checks;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @GetMapping("/desk/administration/audit/verification")
    ModelAndView verifications(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletResponse response) {
        Progress progress = pages.unfinished();
        boolean running = progress != null && progress.running();
        if (script != null && !running) {
            // The progress asked; what came out needs the whole page.
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView(
                "administration/desk/audit-verification",
                "page",
                new AuditCheckPage(
                        DeskPage.of("核验记录", AuditController.PATH, new Crumb("审计日志", AuditController.PATH))
                                .withChips(pages.state())
                                .withMeta("每晚自动核验新增的记录；随时可以从第一条起核验全部记录"),
                        progress,
                        running,
                        pages.table()));
    }

    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @PostMapping("/desk/administration/audit/verification")
    ModelAndView start(RedirectAttributes redirect) {
        return done(() -> checks.start(currentUser.get().actor()), redirect);
    }

    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @PostMapping("/desk/administration/audit/verification/cancel")
    ModelAndView cancel(RedirectAttributes redirect) {
        return done(() -> checks.cancel(currentUser.get().actor()), redirect);
    }

    private static ModelAndView done(Runnable act, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.remark(Objects.requireNonNull(refused.getMessage())));
        }
        return new ModelAndView("redirect:" + PATH);
    }
}
