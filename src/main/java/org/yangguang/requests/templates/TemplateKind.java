package org.yangguang.requests.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;

/**
 * A kind of letter that has a template.
 *
 * @param id in addresses and as stored; never renamed
 * @param notice which letter on the way; null for that of a decision
 * @param decision whose letter it is; null for a letter on the way
 * @param fields what its template may name, the addressee first
 * @param builtIn the template that comes with the program
 */
public record TemplateKind(
        String id,
        String label,
        @Nullable NoticeTemplate notice,
        @Nullable DecisionKind decision,
        List<TemplateField> fields,
        String builtIn) {

    public static final String APPLICANT = "申请人";
    public static final String PARTY = "征求对象";
    public static final String YOU = "您";
    public static final String LAW = "法律依据";
    public static final String REMEDY = "救济告知";

    private static final String REPLY = "reply-";

    private static final List<TemplateKind> ALL = Stream.concat(
                    Arrays.stream(NoticeTemplate.values()).map(TemplateKind::made),
                    Arrays.stream(DecisionKind.values()).map(TemplateKind::made))
            .toList();

    public TemplateKind {
        fields = List.copyOf(fields);
    }

    /** All kinds: the letters on the way, then those of the decisions in the order of table 3. */
    public static List<TemplateKind> all() {
        return ALL;
    }

    public static TemplateKind of(NoticeTemplate notice) {
        return find(id(notice)).orElseThrow();
    }

    public static TemplateKind of(DecisionKind decision) {
        return find(REPLY + id(decision)).orElseThrow();
    }

    public static Optional<TemplateKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id.equals(id)).findFirst();
    }

    private static TemplateKind made(NoticeTemplate notice) {
        return new TemplateKind(id(notice), notice.label(), notice, null, notice.fields(), notice.builtIn());
    }

    private static TemplateKind made(DecisionKind decision) {
        String row = decision.outcome().label();
        String label =
                decision.outcome().code() + " " + (decision.label().equals(row) ? row : row + "：" + decision.label());
        return new TemplateKind(
                REPLY + id(decision),
                label,
                null,
                decision,
                ReplyTemplate.fields(decision),
                ReplyTemplate.builtIn(decision));
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Facts that the letter of a decision tells beside its reasons; fields bear their labels. */
    public static List<RequiredFact> told(DecisionKind decision) {
        return ReplyTemplate.told(decision);
    }

    /** To whom the letter goes. */
    public TemplateField addressee() {
        return fields.getFirst();
    }

    /** Whether it goes to the applicant: its addressee is. */
    public boolean toApplicant() {
        return addressee().name().equals(APPLICANT);
    }

    public Optional<TemplateField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The template that comes with the program, as it is read. */
    public TemplateText builtInText() {
        return TemplateText.read(this, builtIn).text().orElseThrow();
    }
}
