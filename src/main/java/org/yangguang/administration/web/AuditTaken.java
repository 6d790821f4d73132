package org.yangguang.administration.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Somebody took entries of the trail out as a table.
 *
 * @param search which ones
 * @param entries how many
 */
record AuditTaken(Actor actor, AuditSearch search, long entries) implements Audited {

    @Override
    public String action() {
        return "导出审计日志";
    }

    @Override
    public String subject() {
        return "审计日志 " + entries + " 条";
    }

    @Override
    public String detail() {
        List<String> narrowed = new ArrayList<>();
        add(narrowed, "开始日期", search.from());
        add(narrowed, "结束日期", search.to());
        add(narrowed, "账号或者姓名", search.who());
        add(narrowed, "操作", search.action());
        add(narrowed, "对象或者内容", search.q());
        return "条件：" + (narrowed.isEmpty() ? "无，全部记录" : String.join("；", narrowed));
    }

    private static void add(List<String> narrowed, String label, @Nullable Object wanted) {
        if (wanted != null && !wanted.toString().isBlank()) {
            narrowed.add(label + " " + wanted.toString().strip());
        }
    }
}
