package org.yangguang.annualreport;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * A section's text was saved by hand. Autosaves leave their trace in the text's own history alone.
 *
 * @param name of the agency
 */
public record TextSaved(Actor actor, String name, int year, TextEdition edition) implements Audited {

    @Override
    public String action() {
        return "修改年度报告文字";
    }

    @Override
    public String subject() {
        return name + " " + year + " 年度报告 " + edition.section().title();
    }

    @Override
    public String detail() {
        return "第 %d 版（%s），依据第 %d 版，%d 字"
                .formatted(
                        edition.number(),
                        edition.kind().label(),
                        edition.basedOn(),
                        edition.text().length());
    }
}
