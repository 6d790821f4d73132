package org.yangguang.identity;

import java.io.Serializable;

/** What became of an attempt to sign in. */
public sealed interface SignInResult {

    /** Signed in. */
    record Passed(Account account, SignInWay way) implements SignInResult {}

    /** The first step was right; the code of the second factor is asked for next, and until then this waits in the session. */
    record CodeNeeded(long accountId, SignInWay way) implements SignInResult, Serializable {}

    /**
     * Not signed in. Unknown, wrong, locked and closed accounts get the same words, so that nobody learns which accounts exist.
     *
     * @param message for the person, in plain Chinese
     */
    record Refused(String message) implements SignInResult {}

    static SignInResult wrong() {
        return new Refused("账号或者密码不正确，或者账号暂时不能登录。连续输错多次的，账号会锁定一段时间。");
    }

    static SignInResult wrongCode() {
        return new Refused("动态码不正确。请输入应用中显示的最新六位数字；同一动态码只能用一次。");
    }

    static SignInResult tooMany() {
        return new Refused("尝试的次数太多，请一分钟后再试。");
    }
}
