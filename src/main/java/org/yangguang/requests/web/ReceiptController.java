package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yangguang.requests.intake.Drafts;
import org.yangguang.requests.intake.Receipt;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;
import org.yangguang.ui.QrCode;

/** The receipt of an application, as a page and as a PDF, for as long as the browser that sent it keeps it. */
@Controller
class ReceiptController {

    static final String PATH = "/requests/apply/receipt";

    private final Drafts drafts;
    private final ReceiptFile file;
    private final Clock clock;

    ReceiptController(Drafts drafts, ReceiptFile file, Clock clock) {
        this.drafts = drafts;
        this.file = file;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/requests/apply/receipt")
    ModelAndView receipt(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return find(request)
                .map(receipt -> new ModelAndView(
                        "requests/portal/receipt",
                        "page",
                        new ReceiptPage(
                                PortalPage.of("申请回执", ApplyController.PATH, ApplyPages.COLUMN),
                                receipt.agency(),
                                receipt.code(),
                                LocalDateTime.ofInstant(receipt.at(), clock.getZone()),
                                receipt.parts(),
                                QrCode.of(status(receipt)))))
                .orElseGet(() -> new ModelAndView("redirect:" + ApplyController.PATH));
    }

    @PublicPage
    @GetMapping("/requests/apply/receipt.pdf")
    ResponseEntity<byte[]> pdf(HttpServletRequest request) {
        Receipt receipt = find(request).orElseThrow(() -> new NotFound("回执只在提交申请的浏览器中保留 24 小时。"));
        return Attachment.pdf("申请回执 " + receipt.parts().getFirst().registration() + ".pdf")
                .body(file.pdf(receipt, status(receipt)));
    }

    /** Lets the browser forget the receipt, so that somebody else can apply in it. */
    @PublicPage
    @PostMapping("/requests/apply/forget")
    ModelAndView forget(HttpServletRequest request, HttpServletResponse response) {
        String token = ApplyCookies.draft(request);
        if (token != null) {
            drafts.forget(token);
        }
        ApplyCookies.dropDraft(request, response);
        return new ModelAndView("redirect:" + ApplyController.PATH);
    }

    /** Leads to the page on which the applicant asks how it stands, with the number alone. */
    static String status(Receipt receipt) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(StatusController.PATH)
                .queryParam("number", receipt.parts().getFirst().registration())
                .build()
                .toUriString();
    }

    private Optional<Receipt> find(HttpServletRequest request) {
        return drafts.find(ApplyCookies.draft(request)).map(Drafts.Kept::receipt);
    }
}
