package org.yangguang.identity.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.PortalPage;

/**
 * The pages of signing in.
 *
 * @param notice what happened before; null for nothing
 * @param unified whether the province's unified identity can be used
 */
record SignInPage(PortalPage layout, @Nullable String notice, boolean unified) {

    static SignInPage of(@Nullable String notice, boolean unified) {
        return new SignInPage(PortalPage.titled("登录政务公开工作台"), notice, unified);
    }
}
