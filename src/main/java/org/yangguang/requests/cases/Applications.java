package org.yangguang.requests.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.sealing.Seal;

/** The applications themselves, which are kept sealed. Whoever shows one to people of the office leaves a trace of it. */
@Service
@Transactional
public class Applications {

    private final JdbcClient jdbc;
    private final Seal seal;

    Applications(JdbcClient jdbc, Seal applicantSeal) {
        this.jdbc = jdbc;
        this.seal = applicantSeal;
    }

    /** The application of a request; empty for one out of a ledger, and for one whose time of keeping is over. */
    @Transactional(readOnly = true)
    public Optional<Application> of(long request) {
        return read(request, "");
    }

    private Optional<Application> read(long request, String lock) {
        return jdbc.sql("select sealed from requests.application where request_id = :id and sealed is not null" + lock)
                .param("id", request)
                .query(byte[].class)
                .optional()
                .map(bytes -> CaseJson.application(seal.open(bytes)));
    }

    /** Takes down whether the applicant wants notices from now on. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wish(long request, boolean notices) {
        read(request, " for update")
                .ifPresent(application -> jdbc.sql(
                                "update requests.application set sealed = :sealed where request_id = :id")
                        .param("sealed", seal.seal(CaseJson.write(application.withNotices(notices))))
                        .param("id", request)
                        .update());
    }

    /** The applications of those requests that have one, read at once. */
    @Transactional(readOnly = true)
    public Map<Long, Application> of(Collection<Long> requests) {
        Map<Long, Application> all = new LinkedHashMap<>();
        jdbc.sql(
                        "select request_id, sealed from requests.application where request_id = any(:ids) and sealed is not null")
                .param("ids", requests.toArray(Long[]::new))
                .query(row -> {
                    all.put(row.getLong("request_id"), CaseJson.application(seal.open(row.getBytes("sealed"))));
                });
        return all;
    }

    /** Lets whoever has that code ask how things stand. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(long request, String code) {
        jdbc.sql("update requests.application set code_digest = :code where request_id = :id")
                .param("code", seal.digest(code))
                .param("id", request)
                .update();
    }

    /** Lets the code of one request ask for another as well. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(long from, long to) {
        jdbc.sql("""
                update requests.application set code_digest = (
                  select code_digest from requests.application where request_id = :from)
                where request_id = :to""").param("from", from).param("to", to).update();
    }

    /** The request with that registration and code. */
    @Transactional(readOnly = true)
    public Optional<Long> find(@Nullable String registration, @Nullable String code) {
        return jdbc.sql("""
                select r.id from requests.application a join requests.request r on r.id = a.request_id
                where a.code_digest = :code and r.registration = :registration""")
                .param("code", seal.digest(code))
                .param("registration", registration)
                .query(Long.class)
                .optional();
    }
}
