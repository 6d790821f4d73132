package org.yangguang.requests.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Format;
import org.yangguang.documents.PrintFile;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Letters of several cases as one file for the printer: of each the latest that went to its applicant. */
@Service
public class LetterPrints {

    private final SentLetters sent;
    private final CaseNotices notices;
    private final DeliveryReceipts receipts;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    LetterPrints(
            SentLetters sent,
            CaseNotices notices,
            DeliveryReceipts receipts,
            AgencyDirectory agencies,
            ApplicationEventPublisher events) {
        this.sent = sent;
        this.notices = notices;
        this.receipts = receipts;
        this.agencies = agencies;
        this.events = events;
    }

    /**
     * The letters, each on sheets of its own where both sides are printed. That they were printed is an entry of the trail.
     *
     * @param withReceipts whether a delivery receipt comes after each reply that went out on paper
     * @return gone from the disk once it is closed
     * @throws Refusal if none was chosen, or one of them has no letter
     */
    @Transactional
    public InputStream pdf(List<OpenedCase> chosen, boolean withReceipts, Actor by) {
        if (chosen.isEmpty()) {
            throw new Refusal("请至少选择一件申请。");
        }
        List<String> requests = new ArrayList<>();
        try (PrintFile file = new PrintFile()) {
            for (OpenedCase one : chosen) {
                file.add(latest(one)
                        .orElseThrow(() -> new Refusal("申请 " + one.head().registration() + " 没有可以打印的文书。")));
                if (withReceipts) {
                    Optional<byte[]> receipt = receipts.pdf(one);
                    if (receipt.isPresent()) {
                        file.add(receipt.get());
                    }
                }
                requests.add(one.head().named(agencies));
            }
            events.publishEvent(new LettersPrinted(by, requests, withReceipts));
            return file.merged();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The reply, or the letter on the way that went out after it or without one. */
    private Optional<byte[]> latest(OpenedCase of) {
        long id = of.head().id();
        int reply = sent.events(id, Format.PDF).stream()
                .reduce((first, second) -> second)
                .orElse(0);
        Optional<LetterOfCase> notice = notices.of(of).stream()
                .filter(LetterOfCase::noticeToApplicant)
                .reduce((first, second) -> second)
                .filter(letter -> letter.event() > reply);
        return notice.isPresent()
                ? notice.flatMap(letter -> notices.pdf(of, letter.event(), letter.letter()))
                : Optional.of(reply).filter(event -> event > 0).map(event -> sent.of(id, event, Format.PDF));
    }
}
