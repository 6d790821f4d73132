package org.yangguang.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;

/** What duties may stand together in one account (三员分立). */
final class Duties {

    private Duties() {}

    /** @throws Refusal if an administrator would hold a second administrator's duty, or a duty of the office */
    static void requireCompatible(Collection<Duty> duties) {
        long administrators = duties.stream().filter(Duty::administrator).count();
        if (administrators > 1) {
            throw new Refusal("系统管理员、安全管理员、审计管理员应当由不同的人担任，一个账号只能担任其中一个。");
        }
        if (administrators == 1 && duties.size() > 1) {
            throw new Refusal("管理员账号不能同时担任业务岗位。请另建账号办理业务。");
        }
    }

    static String words(Set<Duty> duties) {
        return duties.stream().sorted().map(Duty::label).collect(Collectors.joining("、"));
    }
}
