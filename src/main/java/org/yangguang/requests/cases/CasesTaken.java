package org.yangguang.requests.cases;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody took a list of cases out as a file.
 *
 * @param list what it is called
 * @param cases how many
 * @param narrowed what narrowed the list, in words; empty for nothing
 */
public record CasesTaken(Actor actor, String list, long cases, String narrowed) implements Audited {

    @Override
    public String action() {
        return "导出申请清单";
    }

    @Override
    public String subject() {
        return list + " " + cases + " 件";
    }

    @Override
    public String detail() {
        return "条件：" + (narrowed.isEmpty() ? "无" : narrowed);
    }
}
