package org.yangguang.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.ui.DeskFrame;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.PortalPage;

/** Answers a {@link Trouble}: a page for people, problem details (RFC 9457) for clients that ask for JSON. */
@Component
class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The answer to a request that failed: a {@link ModelAndView} or a {@link ResponseEntity}. A failure of ours is logged with
     * its stack trace under the reference number that the person is told.
     */
    Object answer(Trouble trouble, HttpServletRequest request, @Nullable Throwable failure) {
        String reference = trouble.ours() ? reference() : null;
        if (reference != null) {
            LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, failure);
        }
        return wantsJson(request) ? problem(trouble, reference) : page(trouble, request, reference);
    }

    private static ModelAndView page(Trouble trouble, HttpServletRequest request, @Nullable String reference) {
        DeskFrame desk = desk(request);
        var page = new TroublePage(
                desk == null ? PortalPage.titled(trouble.heading()) : DeskPage.of(trouble.heading(), ""),
                desk == null ? "/" : desk.home(),
                trouble.status().value(),
                trouble.heading(),
                trouble.advice(),
                reference);
        var view = new ModelAndView(desk == null ? "ui/error" : "ui/desk-error", "page", page);
        view.setStatus(trouble.status());
        return view;
    }

    /** The frame of the desk for somebody who is signed in and asked for a page of the desk, else null. */
    private static @Nullable DeskFrame desk(HttpServletRequest request) {
        boolean below = request.getAttribute("frame") instanceof Frame frame
                && frame.address().matches("/desk([/?].*)?");
        return below && request.getAttribute(DeskFrame.ATTRIBUTE) instanceof DeskFrame desk ? desk : null;
    }

    private static ResponseEntity<ProblemDetail> problem(Trouble trouble, @Nullable String reference) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(trouble.status(), trouble.advice());
        detail.setTitle(trouble.heading());
        if (reference != null) {
            detail.setProperty("reference", reference);
        }
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted.stream()
                    .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML) || isJson(type))
                    .findFirst()
                    .filter(Answers::isJson)
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static String reference() {
        byte[] bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
