package org.yangguang.remedies.web;

import java.time.ZoneId;
import org.yangguang.remedies.RemedyDocument;
import org.yangguang.remedies.RemedyId;
import org.yangguang.ui.FileSize;
import org.yangguang.ui.Minutes;

/** The papers of a case as its page lists them. */
final class CasePapers {

    private CasePapers() {}

    static CasePage.Paper of(RemedyId id, RemedyDocument paper, ZoneId zone) {
        return new CasePage.Paper(
                paper.id(),
                RemedyAddresses.of(id) + "/documents/" + paper.id(),
                paper.name(),
                "%s，%s，%s".formatted(FileSize.of(paper.size()), paper.addedBy(), Minutes.of(paper.addedAt(), zone)));
    }
}
