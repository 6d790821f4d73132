package org.yangguang.requests.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;

/**
 * Numbers of letters (发文字号), without a gap and without a double: a series goes on from the agency's latest letter of its kind,
 * and whoever takes a number keeps the next person waiting until the transaction ends, and gives it back where it fails.
 */
@Component
public class LetterNumbers {

    /** Mark of the agency, year, number (GB/T 9704—2012, 7.2.5). */
    private static final Pattern NUMBER = Pattern.compile("(.+)〔(\\d{4})〕(\\d{1,6})号");

    private final JdbcClient jdbc;

    LetterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps others from taking a number of letters until the transaction ends, and sees that this one is not taken.
     *
     * @throws Refusal if another letter of the agency went out under that number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireFree(CaseHead head, @Nullable String number) {
        jdbc.sql("""
                insert into requests.number_series (agency_id, series, year, last) values (:agency, '答复', 0, 0)
                on conflict (agency_id, series, year) do update set last = number_series.last""").param("agency", head.agency().value()).update();
        jdbc.sql("""
                select r.registration from requests.request r
                where r.agency_id = :agency and (r.reply_number = :number and r.id <> :id or exists (
                  select from requests.case_event e where e.request_id = r.id and e.letter_number = :number)) limit 1""")
                .param("agency", head.agency().value())
                .param("number", number)
                .param("id", head.id())
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw new Refusal("文号“" + number + "”已用于申请 " + other + "，请换一个。");
                });
    }

    /**
     * The number under which a letter on the way goes out: the one that was asked for, or else the next of its series; null where
     * the agency has not numbered letters of this kind yet.
     *
     * @throws Refusal if the number is not written as the norm has it, or taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String take(CaseHead head, LetterKind kind, int year, @Nullable String asked) {
        if (asked != null && !NUMBER.matcher(asked).matches()) {
            throw new Refusal("文号“" + asked + "”不合规范。请写机关代字、六角括号中的年份和序号，例如明住建公补〔" + year + "〕1号。");
        }
        requireFree(head, asked);
        String number = asked == null ? nextLetter(head.agency(), kind, year) : asked;
        return number.isEmpty() ? null : number;
    }

    /** The number after the agency's latest reply of the year, e.g. 明住建公复〔2021〕13号; empty for an agency's first one. */
    @Transactional(readOnly = true)
    public String nextLetter(AgencyId agency, int year) {
        return nextLetter(agency, LetterKind.REPLY, year);
    }

    /**
     * The number after the agency's latest letter of a kind; empty for the first one. Kinds of one mark are counted together.
     */
    @Transactional(readOnly = true)
    public String nextLetter(AgencyId agency, LetterKind kind, int year) {
        List<Given> given = given(agency);
        return given.stream()
                .filter(one -> one.kind().equals(kind.event()))
                .map(one -> NUMBER.matcher(one.number()))
                .filter(Matcher::matches)
                .findFirst()
                .map(latest -> latest.group(1) + "〔" + year + "〕" + (greatest(given, latest.group(1), year) + 1) + "号")
                .orElse("");
    }

    /** A number that a letter has; its kind is the name of the event. */
    private record Given(String kind, String number) {}

    /** All numbers of an agency's letters, the latest first. */
    private List<Given> given(AgencyId agency) {
        return jdbc.sql("""
                select kind, number from (
                  select 'Replied' as kind, reply_number as number, closed_on as on_day, id as request, 0 as event
                  from requests.request where agency_id = :agency and reply_number is not null
                  union all
                  select e.kind, e.letter_number, e.on_day, e.request_id, e.number
                  from requests.case_event e join requests.request r on r.id = e.request_id
                  where r.agency_id = :agency and e.letter_number is not null) given
                order by on_day desc, request desc, event desc""")
                .param("agency", agency.value())
                .query((row, at) -> new Given(row.getString("kind"), row.getString("number")))
                .list();
    }

    private static int greatest(List<Given> given, String mark, int year) {
        return given.stream()
                .map(one -> NUMBER.matcher(one.number()))
                .filter(Matcher::matches)
                .filter(one -> one.group(1).equals(mark) && one.group(2).equals(Integer.toString(year)))
                .mapToInt(one -> Integer.parseInt(one.group(3)))
                .max()
                .orElse(0);
    }
}
