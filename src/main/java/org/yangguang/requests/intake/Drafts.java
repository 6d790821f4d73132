package org.yangguang.requests.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.Chore;
import org.yangguang.sealing.Seal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people are filling in for a day, sealed, each under a token that only their browser has. */
@Service
@Transactional
public class Drafts implements Chore {

    /** How long an application waits to be sent, and its receipt to be seen again. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final int TOKEN = 24;
    /** A draft that was begun in an earlier version goes on. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Seal seal;
    private final FileStore files;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Seal applicantSeal, FileStore files, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.seal = applicantSeal;
        this.clock = clock;
    }

    /** A draft and what became of it: the receipt is null until it is sent. */
    public record Kept(Draft draft, @Nullable Receipt receipt) {}

    /** Begins a draft and gives its token. */
    public String begin() {
        String token = token();
        jdbc.sql("insert into requests.draft (token_digest, sealed, expires_at) values (:token, :sealed, :expires)")
                .param("token", seal.digest(token))
                .param("sealed", sealed(Draft.empty(token())))
                .param("expires", at(clock.instant().plus(KEPT)))
                .update();
        return token;
    }

    /** The draft of that token; empty if there is none, or its day is over. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(@Nullable String token) {
        return token == null ? Optional.empty() : read(token, "");
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Kept> lock(String token) {
        return read(token, " for update");
    }

    private Optional<Kept> read(String token, String lock) {
        return jdbc.sql("select sealed, receipt from requests.draft where token_digest = :token and expires_at > :now"
                        + lock)
                .param("token", seal.digest(token))
                .param("now", at(clock.instant()))
                .query((row, number) -> {
                    byte[] receipt = row.getBytes("receipt");
                    return new Kept(
                            JSON.readValue(seal.open(row.getBytes("sealed")), Draft.class),
                            receipt == null ? null : JSON.readValue(seal.open(receipt), Receipt.class));
                })
                .optional();
    }

    /** Keeps what was filled in; a draft that was sent is left as it is. */
    public void save(String token, Draft draft) {
        jdbc.sql("update requests.draft set sealed = :sealed where token_digest = :token and receipt is null")
                .param("sealed", sealed(draft))
                .param("token", seal.digest(token))
                .update();
    }

    /** It was sent: nothing stays of it but the receipt. */
    void sent(String token, Receipt receipt) {
        jdbc.sql("update requests.draft set sealed = :sealed, receipt = :receipt where token_digest = :token")
                .param("sealed", sealed(Draft.empty("")))
                .param("receipt", sealed(receipt))
                .param("token", seal.digest(token))
                .update();
    }

    /** Throws a draft away, and its files. */
    public void forget(String token) {
        remove("token_digest = :given", Objects.requireNonNull(seal.digest(token)));
    }

    @Override
    public String name() {
        return "requests.drafts";
    }

    @Override
    public void run() {
        remove("expires_at < :given", at(clock.instant()));
    }

    private void remove(String which, Object given) {
        jdbc.sql("delete from requests.draft where " + which + " returning sealed")
                .param("given", given)
                .query(byte[].class)
                .list()
                .forEach(bytes -> JSON.readValue(seal.open(bytes), Draft.class)
                        .files()
                        .forEach(sent -> files.delete(new FileId(sent.file()))));
    }

    private byte[] sealed(Object value) {
        return Objects.requireNonNull(seal.seal(JSON.writeValueAsString(value)));
    }

    private String token() {
        byte[] bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
