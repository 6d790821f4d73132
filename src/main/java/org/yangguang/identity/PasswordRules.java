package org.yangguang.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a password must be like. Says everything that is wrong at once. */
final class PasswordRules {

    private static final int MOST = 128;
    private static final int KINDS = 3;
    private static final int RUN = 4;

    /** Beginnings of what people take first; compared without case. */
    private static final Set<String> COMMON = Set.of(
            "password", "passw0rd", "admin", "qwerty", "asdfgh", "zxcvbn", "iloveyou", "welcome", "zhengfu", "woaini");

    private final int least;

    PasswordRules(int least) {
        this.least = least;
    }

    /** In plain Chinese, what is wrong with the password; empty where nothing is. */
    List<String> faults(String password, String login, String name) {
        return Stream.of(
                        when(password.length() < least, "至少 " + least + " 个字符"),
                        when(password.length() > MOST, "至多 " + MOST + " 个字符"),
                        when(kinds(password) < KINDS, "大写字母、小写字母、数字、符号中至少有三种"),
                        when(tells(password, login, name), "不能包含账号或者姓名"),
                        when(common(password), "不能是常见密码"),
                        when(runs(password), "不能有 " + RUN + " 个以上连续或者相同的字符，例如 1234、aaaa"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> when(boolean wrong, String fault) {
        return wrong ? List.of(fault) : List.of();
    }

    private static int kinds(String password) {
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean other = password.chars().anyMatch(one -> !Character.isLetterOrDigit(one));
        return (int)
                Stream.of(upper, lower, digit, other).filter(there -> there).count();
    }

    private static boolean tells(String password, String login, String name) {
        String plain = password.toLowerCase(Locale.ROOT);
        return plain.contains(login.toLowerCase(Locale.ROOT)) || (!name.isBlank() && plain.contains(name));
    }

    private static boolean common(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return COMMON.stream().anyMatch(plain::startsWith);
    }

    private static boolean runs(String password) {
        int same = 1;
        int up = 1;
        int down = 1;
        for (int at = 1; at < password.length(); at++) {
            int step = password.charAt(at) - password.charAt(at - 1);
            same = step == 0 ? same + 1 : 1;
            up = step == 1 ? up + 1 : 1;
            down = step == -1 ? down + 1 : 1;
            if (same >= RUN || up >= RUN || down >= RUN) {
                return true;
            }
        }
        return false;
    }
}
