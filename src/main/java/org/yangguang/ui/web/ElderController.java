package org.yangguang.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.yangguang.ui.PublicPage;

/** Switches elder mode (长者模式): larger type and targets, stronger contrast, remembered in a cookie for a year. */
@Controller
class ElderController {

    @PublicPage
    @PostMapping("/ui/elder")
    ResponseEntity<Void> elder(
            @RequestParam boolean on,
            @RequestParam(defaultValue = "/") String back,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String sender,
            HttpServletRequest request) {
        Duration age = on ? Duration.ofDays(365) : Duration.ZERO;
        return Preference.remember(request, sender, back, FrameFilter.ELDER_COOKIE, "1", age);
    }
}
