package org.yangguang.remedies.web;

import org.yangguang.remedies.RemedyId;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.ui.Crumb;

/** Where cases stand on the desk. */
final class RemedyAddresses {

    static final String LIST = "/desk/remedies";
    static final Crumb CRUMB = new Crumb("复议诉讼", LIST);

    private RemedyAddresses() {}

    static String of(RemedyKind kind) {
        return LIST + "/" + kind.path();
    }

    static String of(RemedyId id) {
        return of(id.kind()) + "/" + id.number();
    }
}
