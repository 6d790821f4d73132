package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.amendments.AmendmentTerm;
import org.yangguang.requests.intake.Drafts;
import org.yangguang.requests.intake.Receipt;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;
import org.yangguang.ui.QrCode;

/** The receipt of a request for a correction, as a page and as a PDF, for as long as the browser that sent it keeps it. */
@Controller
class AmendReceiptController {

    static final String PATH = AmendController.PATH + "/receipt";

    private final Drafts drafts;
    private final ReceiptFile file;
    private final AmendmentTerm term;
    private final Clock clock;

    AmendReceiptController(Drafts drafts, ReceiptFile file, AmendmentTerm term, Clock clock) {
        this.drafts = drafts;
        this.file = file;
        this.term = term;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/requests/amend/receipt")
    ModelAndView receipt(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return find(request)
                .map(receipt -> new ModelAndView(
                                "requests/portal/amend-receipt",
                                "page",
                                new ReceiptPage(
                                        PortalPage.of("更正申请回执", ApplyController.PATH, ApplyPages.COLUMN),
                                        receipt.agency(),
                                        receipt.code(),
                                        LocalDateTime.ofInstant(receipt.at(), clock.getZone()),
                                        receipt.parts(),
                                        QrCode.of(ReceiptController.status(receipt))))
                        .addObject("workingDays", term.workingDays()))
                .orElseGet(() -> new ModelAndView("redirect:" + AmendController.PATH));
    }

    @PublicPage
    @GetMapping("/requests/amend/receipt.pdf")
    ResponseEntity<byte[]> pdf(HttpServletRequest request) {
        Receipt receipt = find(request).orElseThrow(() -> new NotFound("回执只在提交申请的浏览器中保留 24 小时。"));
        return Attachment.pdf("更正申请回执 " + receipt.parts().getFirst().registration() + ".pdf")
                .body(file.amendment(receipt, ReceiptController.status(receipt)));
    }

    /** Lets the browser forget the receipt, so that somebody else can ask in it. */
    @PublicPage
    @PostMapping("/requests/amend/forget")
    ModelAndView forget(HttpServletRequest request, HttpServletResponse response) {
        String token = token(request);
        if (token != null) {
            drafts.forget(token);
        }
        ApplyCookies.keep(request, response, ApplyCookies.AMENDS, "", Duration.ZERO);
        return new ModelAndView("redirect:" + AmendController.PATH);
    }

    private Optional<Receipt> find(HttpServletRequest request) {
        return drafts.find(token(request)).map(Drafts.Kept::receipt);
    }

    private static @Nullable String token(HttpServletRequest request) {
        return ApplyCookies.read(request, ApplyCookies.AMENDS);
    }
}
