package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.Application;
import org.yangguang.ui.Fact;

/** What an application tells of its applicant, for those who handle it. */
final class ApplicationFacts {

    private static final int SHOWN = 4;

    private ApplicationFacts() {}

    /** @param clear whether numbers and addresses are shown; else only what is needed to plan the reply */
    static List<Fact> of(Application application, boolean clear) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("类型", application.type().label()));
        facts.add(Fact.of("身份证明", application.identityProof().label()));
        add(facts, "证件号码", application.identityNumber(), clear);
        add(facts, "联系人", application.contact(), clear);
        add(facts, "电话", application.telephone(), clear);
        add(facts, "邮箱", application.email(), clear);
        add(facts, "地址", application.address(), clear);
        add(facts, "邮编", application.postcode(), clear);
        facts.add(Fact.of("形式", application.form().label()));
        facts.add(Fact.of("途径", application.way().label()));
        add(facts, "帮助", application.help(), true);
        facts.add(Fact.of("进展通知", application.notices() ? "需要" : "不需要"));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, boolean clear) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.of(label, clear ? value : masked(value)));
        }
    }

    /** Nothing but the end of long values, by which people tell them apart on the telephone. */
    static String masked(String value) {
        return value.length() <= SHOWN * 2 ? "****" : "****" + value.substring(value.length() - SHOWN);
    }
}
