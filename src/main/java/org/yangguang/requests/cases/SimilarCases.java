package org.yangguang.requests.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.Outcome;

/**
 * Earlier requests to the same agency for much the same, and whether the same applicant made them: the ground for not handling a
 * repeated one again (art. 36 (6)), and for moving what many ask for into proactive disclosure (art. 44).
 */
@Service
public class SimilarCases {

    /** So many of the latest requests are compared: what is older is rarely the same, and the cost stays bounded. */
    private static final int COMPARED = 2000;

    private static final int SHOWN = 5;
    private static final double ALIKE = 0.35;

    private final JdbcClient jdbc;

    SimilarCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An earlier request.
     *
     * @param percent how alike what is sought is
     * @param sameApplicant whether the same person or organisation asked
     * @param outcome null while it is open
     */
    public record Similar(
            long id,
            String registration,
            String content,
            @Nullable Outcome outcome,
            int percent,
            boolean sameApplicant) {}

    private record Other(
            long id,
            String registration,
            String content,
            @Nullable Outcome outcome,
            boolean same) {}

    /** The most alike first, those of the same applicant before others. */
    @Transactional(readOnly = true)
    public List<Similar> of(OpenedCase opened) {
        Set<String> sought = pairs(opened.file().content());
        return others(opened.head()).stream()
                .map(other -> similar(sought, other))
                .filter(one -> one.percent() >= ALIKE * 100)
                .sorted(Comparator.comparing(Similar::sameApplicant)
                        .thenComparingInt(Similar::percent)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Other> others(CaseHead head) {
        return jdbc.sql("""
                select r.id, r.registration, r.content, r.outcome,
                  (r.applicant_digest = me.applicant_digest or a.identity_digest = mine.identity_digest) is true as same
                from requests.request me left join requests.application mine on mine.request_id = me.id
                join requests.request r on r.agency_id = me.agency_id and r.id < me.id
                left join requests.application a on a.request_id = r.id
                where me.id = :id order by r.id desc limit :most""")
                .param("id", head.id())
                .param("most", COMPARED)
                .query((row, number) -> {
                    String outcome = row.getString("outcome");
                    return new Other(
                            row.getLong("id"),
                            row.getString("registration"),
                            row.getString("content"),
                            outcome == null ? null : Outcome.valueOf(outcome),
                            row.getBoolean("same"));
                })
                .list();
    }

    private static Similar similar(Set<String> sought, Other other) {
        Set<String> pairs = pairs(other.content());
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(sought);
        int all = sought.size() + pairs.size();
        int percent = all == 0 ? 0 : (int) Math.round(200.0 * common.size() / all);
        return new Similar(other.id(), other.registration(), other.content(), other.outcome(), percent, other.same());
    }

    /** Neighbouring characters, which tell Chinese texts apart without knowing their words. */
    private static Set<String> pairs(String text) {
        String plain = text.replaceAll("[\\s\\p{P}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
