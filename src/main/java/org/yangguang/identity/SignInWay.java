package org.yangguang.identity;

/** By what somebody proved who they are, before any second factor. */
public enum SignInWay {
    PASSWORD("登录"),
    UNIFIED("统一身份认证登录");

    private final String action;

    SignInWay(String action) {
        this.action = action;
    }

    /** What the trail calls it. */
    String action() {
        return action;
    }

    /** What the trail calls it where it did not succeed. */
    String refused() {
        return action + "失败";
    }
}
