package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TimeCodes codes = new TimeCodes();

    /** RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void codeOfTheStepBeforeOrAfterStillCounts() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        for (int drift : new int[] {-30, 0, 30}) {
            String code = codes.code(SECRET, now.plusSeconds(drift));
            assertThat(codes.step(SECRET, code, now, 0)).hasValue((now.getEpochSecond() + drift) / 30);
        }
        assertThat(codes.step(SECRET, codes.code(SECRET, now.plusSeconds(90)), now, 0))
                .isEmpty();
    }

    @Test
    void codeWorksOnce() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = codes.code(SECRET, now);
        long step = codes.step(SECRET, code, now, 0).orElseThrow();
        assertThat(codes.step(SECRET, code, now, step)).isEmpty();
    }
}
