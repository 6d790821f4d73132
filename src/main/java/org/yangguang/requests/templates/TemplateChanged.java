package org.yangguang.requests.templates;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/** The office changed the wording of a letter. */
record TemplateChanged(Actor actor, TemplateVersion earlier, TemplateVersion later) implements Audited {

    @Override
    public String action() {
        return "修改文书模板";
    }

    @Override
    public String subject() {
        return "文书模板 " + later.kind().label();
    }

    @Override
    public String before() {
        return earlier.name() + "\n" + earlier.text();
    }

    @Override
    public String after() {
        return later.name() + "\n" + later.text();
    }

    @Override
    public String detail() {
        return "修改原因：" + later.reason();
    }
}
