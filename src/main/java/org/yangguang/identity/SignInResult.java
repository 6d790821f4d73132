package org.yangguang.identity;

/** What became of an attempt to sign in. */
public sealed interface SignInResult {

    /** Signed in. */
    record Passed(Account account) implements SignInResult {}

    /** The password was right; the code of the second factor is asked for next. */
    record CodeNeeded(long accountId) implements SignInResult {}

    /**
     * Not signed in. Unknown, wrong, locked and closed accounts get the same words, so that nobody learns which accounts exist.
     *
     * @param message for the person, in plain Chinese
     */
    record Refused(String message) implements SignInResult {}
}
