package org.yangguang.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.ui.PublicPage;

/** Switches elder mode (长者模式): larger type and targets, stronger contrast, remembered in a cookie for a year. */
@Controller
class ElderController {

    /** Path and query of this site and nothing else: no second slash or backslash that a browser reads as another host. */
    private static final String LOCAL = "/(?![/\\\\])[!-\\[\\]-~]*";

    @PublicPage
    @PostMapping("/ui/elder")
    ResponseEntity<Void> elder(
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/") String back,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String sender,
            HttpServletRequest request) {
        if (sender != null && !sender.equals("same-origin")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ResponseCookie cookie = ResponseCookie.from(FrameFilter.ELDER_COOKIE, "1")
                .path("/")
                .maxAge(on ? Duration.ofDays(365) : Duration.ZERO)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, back.matches(LOCAL) ? back : "/")
                .build();
    }
}
