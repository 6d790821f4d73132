package org.yangguang.requests.letters;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** The form on which whoever gets a reply signs for it (送达回证); printed when it is wanted, kept as what is signed. */
@Service
public class DeliveryReceipts {

    private static final String TITLE = "送达回证";
    private static final String DAY = "年　　月　　日";
    private static final String NOTE = "受送达人拒绝接收的，邀请见证人到场，写明拒收事由和日期，由送达人、见证人签名或者盖章。";

    /** Ways by which a reply goes from hand to hand. */
    private static final Set<Delivery> ON_PAPER =
            EnumSet.of(Delivery.POST, Delivery.IN_PERSON, Delivery.THROUGH_AGENCY);

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final KeptLetters kept;
    private final SentLetters sent;
    private final Rendering rendering;

    DeliveryReceipts(
            Applications applications,
            AgencyDirectory agencies,
            KeptLetters kept,
            SentLetters sent,
            Rendering rendering) {
        this.applications = applications;
        this.agencies = agencies;
        this.kept = kept;
        this.sent = sent;
        this.rendering = rendering;
    }

    /** Whether the present reply went out on paper. */
    public static boolean possible(CaseFile file) {
        return file.last(Replied.class)
                .filter(reply -> ON_PAPER.contains(reply.by()))
                .isPresent();
    }

    /**
     * The form for the present reply as a PDF. It names the applicant: that it was opened is an entry of the trail.
     *
     * @throws NotFound if the reply did not go out on paper, or who applied is not known
     */
    @Transactional
    public byte[] open(OpenedCase opened, Actor by) {
        byte[] content = pdf(opened).orElseThrow(() -> new NotFound("这件申请没有邮寄或者当面送达的答复书。"));
        sent.opened(opened, "打开送达回证", by);
        return content;
    }

    /** The same without a trace; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(OpenedCase opened) {
        if (!possible(opened.file())) {
            return Optional.empty();
        }
        return applications
                .of(opened.head().id())
                .map(application -> rendering
                        .render(document(opened, application), Format.PDF)
                        .content());
    }

    private Document document(OpenedCase opened, Application application) {
        Replied reply = opened.file().last(Replied.class).orElseThrow();
        Optional<LetterSheet> letter =
                kept.find(opened.head().id(), opened.file().numberOf(reply), 1);
        String agency = letter.map(LetterSheet::agency)
                .orElseGet(() -> agencies.get(opened.head().agency()).name());
        List<Row> about = List.of(
                row("受送达人", application.name()),
                row("送达地址", Objects.requireNonNullElse(application.address(), "")),
                row("文书名称", letter.map(one -> one.words().title()).orElseGet(() -> title(opened.file()))),
                row("文号", Objects.requireNonNullElse(reply.number(), "")),
                row("送达方式", reply.by().label()));
        List<Row> signed = List.of(
                row("收到日期", DAY),
                row("受送达人签名或者盖章", ""),
                row("代收人签名，与受送达人的关系", ""),
                row("拒收事由", DAY),
                row("见证人签名", DAY),
                row("送达人签名", DAY),
                row("备注", ""));
        return new Document(
                agency + "\n" + TITLE,
                new Properties(
                        agency, TITLE, reply.on().atStartOfDay(ZoneOffset.UTC).toInstant()),
                List.of(
                        new Table("about", "送达的文书", "sheet", List.of(5, 11), List.of(), about, null),
                        new Table("signed", "签收", "sheet signatures", List.of(5, 11), List.of(), signed, NOTE)));
    }

    /** Of a letter from before letters were kept. */
    private static String title(CaseFile file) {
        return file.last(Proposed.class)
                .map(proposed -> proposed.proposal().kind())
                .flatMap(kind -> DecisionRule.of(kind).letter().title())
                .orElse("政府信息公开申请答复书");
    }

    private static Row row(String label, String value) {
        Cell cell = Cell.of(value);
        return Row.of(Cell.header(label), value.equals(DAY) ? cell : cell.aligned(Cell.Alignment.LEFT));
    }
}
