package org.yangguang.remedies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;

/** Cases in the database. */
@Component
class RemedyRows {

    private static final String SELECT = "select * from remedies.desk_case ";

    private final JdbcClient jdbc;

    RemedyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RemedyCase> of(Collection<AgencyId> agencies) {
        return jdbc.sql(SELECT + "where agency_id = any(:agencies) order by filed_on desc, kind, id desc")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query((row, number) -> RemedyRow.read(row))
                .list();
    }

    /** @throws NotFound if there is no such case */
    RemedyCase get(RemedyId id) {
        return jdbc.sql(SELECT + "where kind = :kind and id = :id")
                .param("kind", id.kind().name())
                .param("id", id.number())
                .query((row, number) -> RemedyRow.read(row))
                .optional()
                .orElseThrow(() -> new NotFound("没有这个案件。"));
    }

    Optional<RemedyCase> find(AgencyId agency, RemedyKind kind, String caseNumber) {
        return jdbc.sql(SELECT + "where kind = :kind and agency_id = :agency and case_number = :number")
                .param("kind", kind.name())
                .param("agency", agency.value())
                .param("number", caseNumber)
                .query((row, number) -> RemedyRow.read(row))
                .optional();
    }

    /** Keeps others from changing it until the end of the transaction. */
    void lock(RemedyId id) {
        jdbc.sql("select id from " + id.kind().table() + " where id = :id for update")
                .param("id", id.number())
                .query(Long.class)
                .optional();
    }

    /** @param reconsideration the case behind a lawsuit's 复议案号 */
    RemedyId add(AgencyId agency, RemedyKind kind, RemedyFacts facts, @Nullable RemedyId reconsideration) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("agency_id", agency.value());
        values.putAll(RemedyRow.values(facts, reconsideration));
        String names = String.join(", ", values.keySet());
        String given = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        long number = jdbc.sql("insert into %s (%s) values (%s) returning id".formatted(kind.table(), names, given))
                .params(values)
                .query(Long.class)
                .single();
        return new RemedyId(kind, number);
    }

    void store(RemedyId id, RemedyFacts facts, @Nullable RemedyId reconsideration) {
        Map<String, @Nullable Object> values = RemedyRow.values(facts, reconsideration);
        String given =
                values.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        jdbc.sql("update %s set %s, version = version + 1 where id = :id"
                        .formatted(id.kind().table(), given))
                .params(values)
                .param("id", id.number())
                .update();
    }
}
