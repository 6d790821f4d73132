package org.yangguang.ledgers;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Job;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.Seals;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import has to say, as its job keeps it: sealed, since it quotes cells, and a name that slipped into the wrong column
 * stands in them.
 */
@Component
class SealedResults {

    private final Seals seals;

    SealedResults(Seals seals) {
        this.seals = seals;
    }

    /**
     * A result in the form in which a job keeps it.
     *
     * @param sealed in Base64
     */
    record Kept(@Nullable String sealed) {}

    Kept seal(LedgerJobResult result) {
        byte[] sealed = Objects.requireNonNull(seal().seal(JsonMapper.shared().writeValueAsString(result)));
        return new Kept(Base64.getEncoder().encodeToString(sealed));
    }

    /** The result of a job; empty where it has none. */
    Optional<LedgerJobResult> open(Job job) {
        String sealed = job.result(Kept.class).map(Kept::sealed).orElse(null);
        // Jobs that ended before results were sealed have them in plain.
        return sealed == null ? job.result(LedgerJobResult.class) : Optional.of(opened(sealed));
    }

    private LedgerJobResult opened(String sealed) {
        String json = seal().open(Base64.getDecoder().decode(sealed));
        return JsonMapper.shared().readValue(json, LedgerJobResult.class);
    }

    private Seal seal() {
        return seals.of("files");
    }
}
