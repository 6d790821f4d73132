package org.yangguang.requests.cases;

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

    /** The series of letters about amendments. */
    private static final String AMENDMENT = "Amendment";

    private final JdbcClient jdbc;
    private final GivenNumbers given;

    LetterNumbers(JdbcClient jdbc, GivenNumbers given) {
        this.jdbc = jdbc;
        this.given = given;
    }

    /**
     * Keeps others from taking a number of letters until the transaction ends, and sees that this one is not taken.
     *
     * @throws Refusal if another letter of the agency went out under that number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireFree(CaseHead head, @Nullable String number) {
        requireFree(head.agency(), head.id(), number);
    }

    /** @param request whose own reply may keep its number; 0 for none */
    private void requireFree(AgencyId agency, long request, @Nullable String number) {
        jdbc.sql("""
                insert into requests.number_series (agency_id, series, year, last) values (:agency, '答复', 0, 0)
                on conflict (agency_id, series, year) do update set last = number_series.last""").param("agency", agency.value()).update();
        jdbc.sql("""
                select registration from requests.numbered_letter
                where agency_id = :agency and number = :number and (kind <> 'Replied' or case_id <> :request) limit 1""")
                .param("agency", agency.value())
                .param("number", number)
                .param("request", request)
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
        return take(head.agency(), head.id(), kind.event(), year, asked);
    }

    /** The same for a letter about an amendment; all of an agency are one series. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String takeForAmendment(AgencyId agency, int year, @Nullable String asked) {
        return take(agency, 0, AMENDMENT, year, asked);
    }

    private @Nullable String take(AgencyId agency, long request, String series, int year, @Nullable String asked) {
        if (asked != null && !GivenNumbers.NUMBER.matcher(asked).matches()) {
            throw new Refusal("文号“" + asked + "”不合规范。请写机关代字、六角括号中的年份和序号，例如明住建公补〔" + year + "〕1号。");
        }
        requireFree(agency, request, asked);
        String number = asked == null ? given.next(agency, series, year) : asked;
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
        return given.next(agency, kind.event(), year);
    }

    /** The same of the letters about amendments. */
    @Transactional(readOnly = true)
    public String nextForAmendment(AgencyId agency, int year) {
        return given.next(agency, AMENDMENT, year);
    }
}
