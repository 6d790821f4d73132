package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.amendments.AmendmentPaper;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.ui.FileSize;

/** The files and the letters of an amendment, as its page shows them. */
@Component
class AmendmentFileLines {

    private final AmendmentPapers papers;
    private final AmendmentLetters letters;
    private final Clock clock;

    AmendmentFileLines(AmendmentPapers papers, AmendmentLetters letters, Clock clock) {
        this.papers = papers;
        this.letters = letters;
        this.clock = clock;
    }

    List<AmendmentPage.Paper> papers(Amendment it) {
        return papers.of(it.id()).stream().map(one -> paper(it, one)).toList();
    }

    /** The latest first. */
    List<AmendmentPage.Letter> letters(Amendment it) {
        return letters.events(it.id()).reversed().stream()
                .map(event -> new AmendmentPage.Letter(
                        AmendmentMoments.letter(it.file(), event - 1),
                        SentLetters.FORMATS.stream()
                                .map(format -> new CasePage.LetterLine(
                                        format.name(),
                                        AmendmentPaths.of(it.id()) + "/letters/" + event + "." + format.extension()))
                                .toList()))
                .toList();
    }

    private AmendmentPage.Paper paper(Amendment it, AmendmentPaper paper) {
        LocalDate on = LocalDateTime.ofInstant(paper.at(), clock.getZone()).toLocalDate();
        return new AmendmentPage.Paper(
                paper.id(),
                AmendmentPaths.of(it.id()) + "/papers/" + paper.id(),
                paper.name(),
                FileSize.of(paper.size()) + "，" + paper.by().name() + "，" + DueWords.day(on));
    }
}
