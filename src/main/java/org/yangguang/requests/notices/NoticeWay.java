package org.yangguang.requests.notices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.requests.cases.Application;

/** By which way a notice goes out. */
public enum NoticeWay {
    SMS("短信"),
    EMAIL("电子邮件");

    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)?86)?(1[3-9]\\d{9})");

    private final String label;

    NoticeWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Where the applicant is reached by it; empty where that is not known, or the telephone is no mobile one. */
    public Optional<String> address(Application application) {
        return switch (this) {
            case SMS -> {
                Matcher mobile = MOBILE.matcher(application.telephone().replaceAll("[ —–-]", ""));
                yield mobile.matches() ? Optional.of(mobile.group(1)) : Optional.empty();
            }
            case EMAIL -> Optional.ofNullable(application.email());
        };
    }
}
