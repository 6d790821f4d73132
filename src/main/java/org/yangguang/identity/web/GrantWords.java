package org.yangguang.identity.web;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;

/** What somebody may do, in words. */
final class GrantWords {

    private GrantWords() {}

    static String of(SignedInUser user, AgencyDirectory agencies) {
        String words = user.grants().stream()
                .sorted(Comparator.comparing(SignedInUser.Grant::duty))
                .map(grant -> grant.duty().label()
                        + (grant.lentBy() == null
                                ? ""
                                : "（代" + grant.lentBy() + "，"
                                        + agencies.get(grant.agency()).name() + "）"))
                .distinct()
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? "还没有授予岗位，请联系安全管理员" : words;
    }
}
