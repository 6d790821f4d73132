package org.yangguang.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Account;
import org.yangguang.identity.OwnFact;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Minutes;

/** The lines about one's own account, those of other modules at the end. */
@Component
class MeFacts {

    private final AgencyDirectory agencies;
    private final List<OwnFact> others;
    private final Clock clock;

    MeFacts(AgencyDirectory agencies, List<OwnFact> others, Clock clock) {
        this.agencies = agencies;
        this.others = others;
        this.clock = clock;
    }

    List<Fact> of(SignedInUser user) {
        Account account = user.account();
        Instant last = account.lastSignInAt();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("姓名", account.name()),
                Fact.of("账号", account.login()),
                Fact.of("单位", agencies.get(account.agency()).name()),
                Fact.of("最近登录", last == null ? "" : Minutes.of(last, clock.getZone())),
                Fact.of("统一身份", AccountWords.linked(account)),
                Fact.wide("岗位", GrantWords.of(user, agencies)),
                Fact.link("密码", "修改密码", AccountAddresses.ME + "/password"),
                Fact.link("动态码", account.hasSecondFactor() ? "已启用，更换手机" : "启用动态码", AccountAddresses.ME + "/code")));
        others.forEach(each -> facts.add(each.of(user)));
        return facts;
    }
}
