package org.yangguang.requests.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Refusal;

/** Lets applicants follow their own request: by its number, its code, and the end of their own identity or telephone number. */
@Service
@Transactional
public class PublicCases {

    private static final int ENDING = 4;
    private static final int ATTEMPTS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Applications applications;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final Attempts attempts;
    private final Clock clock;

    PublicCases(Applications applications, CaseFiles files, CaseDesk desk, Attempts attempts, Clock clock) {
        this.applications = applications;
        this.files = files;
        this.desk = desk;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * The identity of the request that all three belong to; empty if they belong to none, without saying which is wrong.
     *
     * @param ending last four characters of the applicant's identity or telephone number
     * @throws Refusal if that address tried too often
     */
    public Optional<Long> open(String registration, String code, String ending, String address) {
        if (!attempts.allow("status", address, ATTEMPTS, WITHIN)) {
            throw new Refusal("查询太频繁，请十分钟后再试；也可以打电话询问。");
        }
        return applications
                .find(registration.strip(), QueryCode.plain(code))
                .filter(id -> applications
                        .of(id)
                        .filter(one -> knows(one, ending.strip()))
                        .isPresent());
    }

    /** Whether those are the last characters of the applicant's identity or telephone number. */
    static boolean knows(Application application, String ending) {
        return ending.length() == ENDING
                && (ends(application.identityNumber(), ending) || ends(application.telephone(), ending));
    }

    private static boolean ends(@Nullable String number, String ending) {
        return number != null && number.toUpperCase(Locale.ROOT).endsWith(ending.toUpperCase(Locale.ROOT));
    }

    /** @throws org.yangguang.shared.NotFound if there is none */
    @Transactional(readOnly = true)
    public OpenedCase get(long id) {
        return files.get(id);
    }

    /** The applicant corrects the application as was asked (art. 30). */
    public void correct(long id, String content) {
        add(id, new CaseEvent.CorrectionReceived(today(), words(content)));
    }

    /** The applicant gives the reasons that were asked for (art. 35). */
    public void explain(long id, String reasons) {
        add(id, new CaseEvent.ReasonsGiven(today(), words(reasons)));
    }

    /** The applicant takes the application back. */
    public void withdraw(long id) {
        add(id, new CaseEvent.Withdrawn(today(), "申请人在网上撤回"));
    }

    private void add(long id, CaseEvent event) {
        desk.add(id, files.get(id).head().version(), event, PublicApplications.APPLICANT);
    }

    private static String words(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > 2000) {
            throw new Refusal(words.isEmpty() ? "请填写内容。" : "不超过 2000 字。");
        }
        return words;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
