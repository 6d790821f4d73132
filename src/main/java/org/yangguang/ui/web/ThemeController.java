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
import org.yangguang.ui.Theme;

/** Makes the desk light, dark, or as the reader's system has it; remembered in a cookie for a year. */
@Controller
class ThemeController {

    @PublicPage
    @PostMapping("/ui/theme")
    ResponseEntity<Void> theme(
            @RequestParam Theme theme,
            @RequestParam(defaultValue = "/") String back,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String sender,
            HttpServletRequest request) {
        return Preference.remember(request, sender, back, Theme.COOKIE, theme.code(), Duration.ofDays(365));
    }
}
