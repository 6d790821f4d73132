package org.yangguang.requests.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateVersion;

/**
 * Letters of nobody, made of a template to show what it says. Together those of a kind fill in every field; where the law tells
 * cases apart, there is one for each.
 */
@Component
public class LetterExamples {

    private static final String GOVERNMENT = "人民政府";

    private final RemedyRule remedies;
    private final Clock clock;
    private final String county;
    private final Agency agency;

    LetterExamples(RemedyRule remedies, Clock clock) {
        this.remedies = remedies;
        this.clock = clock;
        this.county = county(remedies.names().county());
        this.agency = Agency.entered(county + "教育局", AgencyKind.DEPARTMENT, null)
                .withCard(new ContactCard(county + "教育局办公室", null, null, "0900-1234567", null, null, null, null, null));
    }

    /** The county of the installation, so that remedies fit the agency. */
    private static String county(String government) {
        boolean named = government.matches(".+[县区市旗]" + GOVERNMENT);
        return named ? government.substring(0, government.length() - GOVERNMENT.length()) : "示例县";
    }

    /** At least one letter of today; the first shows most of what the template says. */
    public List<LetterSheet> of(TemplateVersion version) {
        LocalDate today = LocalDate.now(clock);
        DecisionKind decision = version.kind().decision();
        if (decision != null) {
            return List.of(ReplyValues.sheet(reply(decision, today), remedies, version));
        }
        NoticeTemplate notice = Objects.requireNonNull(version.kind().notice());
        LocalDate received = today.minusDays(10);
        return Stream.of(true, false)
                .flatMap(known -> values(notice, content(known ? received : null, today)))
                .map(values -> LetterSheet.of(
                        content(received, today),
                        values,
                        notice.beside() ? null : "示教公函〔" + today.getYear() + "〕3号",
                        version))
                .toList();
    }

    private Stream<NoticeValues> values(NoticeTemplate notice, NoticeContent content) {
        boolean known = content.receivedOn() != null;
        if (notice == NoticeTemplate.RELEASE) {
            return known
                    ? ExampleEvents.releases(content.on())
                            .flatMap(file -> ReleaseValues.of(file, content, remedies).stream())
                    : Stream.empty();
        }
        return ExampleEvents.of(notice, known, content.on())
                .flatMap(event -> NoticeValues.of(event, content).stream())
                .filter(values -> values.template() == notice);
    }

    private NoticeContent content(@Nullable LocalDate received, LocalDate today) {
        return new NoticeContent(
                agency,
                "赵示例",
                true,
                "2026-015",
                ExampleEvents.SOUGHT,
                today,
                received,
                today.plusDays(40),
                "需要检索的档案较多",
                20);
    }

    private LetterContent reply(DecisionKind kind, LocalDate today) {
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, ExampleEvents.told(fact)));
        return new LetterContent(
                agency,
                "示教公复〔" + today.getYear() + "〕6号",
                "赵示例",
                true,
                today.minusDays(11),
                ExampleEvents.SOUGHT,
                Proposal.of(
                        kind,
                        kind == DecisionKind.NOT_THIS_AGENCY ? county + "财政局，电话0900-7654321" : null,
                        "经核实，情况如上",
                        facts,
                        false),
                today,
                kind.outcome() == Outcome.PARTLY_GRANTED ? List.of("资金分配方案（区分处理）.pdf") : List.of());
    }
}
