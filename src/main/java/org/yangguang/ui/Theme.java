package org.yangguang.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** How bright the desk is, remembered in a cookie; the portal is always light. */
public enum Theme {
    LIGHT("浅色", "sun"),
    DARK("深色", "moon"),
    /** As the reader's system has it. */
    AUTO("跟随系统", "screen");

    /** Name of the cookie that holds the {@link #code}. */
    public static final String COOKIE = "theme";

    private final String label;
    private final String icon;

    Theme(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    /** What the reader chose; {@link #AUTO} for who chose nothing. */
    public static Theme of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Arrays.stream(values())
                .filter(theme -> cookie != null && theme.code().equals(cookie.getValue()))
                .findFirst()
                .orElse(AUTO);
    }

    /** The word in cookies, forms and class names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /** For which media the dark tokens count; empty for none. */
    public String darkMedia() {
        return switch (this) {
            case LIGHT -> "";
            case DARK -> "screen";
            case AUTO -> "screen and (prefers-color-scheme: dark)";
        };
    }
}
