package org.yangguang.annualreport.text;

import java.util.List;
import org.yangguang.annualreport.Narrative;
import org.yangguang.documents.Block;

/** The parts of a report that are text; the rest are the three tables. */
public enum Section {
    PREFACE("引言", 0),
    OVERVIEW("一、总体情况", 1),
    PROBLEMS("五、存在的主要问题及改进情况", 5),
    MATTERS("六、其他需要报告的事项", 6);

    private final String title;
    private final int number;

    Section(String title, int number) {
        this.title = title;
        this.number = number;
    }

    /** As printed; what stands before section 一 has no title in print. */
    public String title() {
        return title;
    }

    /** Anchor of its n-th heading, as the drafts number them. */
    String anchor(int heading) {
        return "s" + number + "-" + heading;
    }

    public List<Block> of(Narrative narrative) {
        return switch (this) {
            case PREFACE -> narrative.preface();
            case OVERVIEW -> narrative.overview();
            case PROBLEMS -> narrative.problems();
            case MATTERS -> narrative.matters();
        };
    }
}
