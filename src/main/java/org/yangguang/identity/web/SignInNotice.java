package org.yangguang.identity.web;

/** What the sign-in page says of what happened before, as its address carries it: {@code ?notice=OUT}. */
enum SignInNotice {
    OUT("您已退出登录。"),
    FAILED("统一身份认证没有通过，请重试，或者用账号和密码登录。"),
    UNREACHABLE("统一身份认证暂时连接不上，请稍后再试，或者用账号和密码登录。"),
    NOT_LINKED("统一身份认证已通过，但没有可以登录的账号与它关联。请联系系统管理员。");

    private final String words;

    SignInNotice(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The sign-in page that says so. */
    String page() {
        return SignInRedirect.SIGN_IN + "?notice=" + name();
    }
}
