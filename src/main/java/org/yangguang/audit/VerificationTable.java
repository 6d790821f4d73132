package org.yangguang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.audit.ChainWalk.Anchor;
import org.yangguang.shared.Actor;

/** When the chain was walked, and what came out; append-only as the trail itself. */
@Repository
class VerificationTable {

    private final JdbcClient jdbc;

    VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param end the entry at which the walk ended */
    void add(AuditVerification verification, Anchor end) {
        String sql = """
                insert into audit.verification (at, login, name, from_number, entries, last_number, last_hash, first_broken)
                values (:at, :login, :name, :from, :entries, :lastNumber, :lastHash, :broken)""";
        jdbc.sql(sql)
                .param("at", Timestamp.from(verification.at()))
                .param("login", verification.by().login())
                .param("name", verification.by().name())
                .param("from", verification.from())
                .param("entries", verification.entries())
                .param("lastNumber", end.number())
                .param("lastHash", end.hash())
                .param("broken", verification.firstBroken())
                .update();
    }

    /** Where the last walk ended that found nothing wrong. */
    Optional<Anchor> lastThatHeld() {
        String sql = """
                select last_number, last_hash from audit.verification where first_broken is null and last_number > 0
                order by id desc limit 1""";
        return jdbc.sql(sql)
                .query((row, at) -> new Anchor(row.getLong("last_number"), row.getString("last_hash")))
                .optional();
    }

    List<AuditVerification> latest(int most) {
        String sql = """
                select at, login, name, from_number, entries, first_broken from audit.verification
                order by id desc limit :most""";
        return jdbc.sql(sql)
                .param("most", most)
                .query(VerificationTable::verification)
                .list();
    }

    private static AuditVerification verification(ResultSet row, int at) throws SQLException {
        return new AuditVerification(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("login"), row.getString("name")),
                row.getLong("from_number"),
                row.getLong("entries"),
                row.getObject("first_broken", Long.class));
    }
}
