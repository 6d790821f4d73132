package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.yangguang.sealing.Seal;

/** What lets a browser look at one request for half an hour: sealed, in a cookie, never in an address. */
@Component
class CaseTicket {

    private static final String COOKIE = "case";
    private static final Duration LASTING = Duration.ofMinutes(30);

    private final Seal seal;
    private final Clock clock;

    CaseTicket(Seal caseSeal, Clock clock) {
        this.seal = caseSeal;
        this.clock = clock;
    }

    void give(long request, HttpServletRequest asked, HttpServletResponse response) {
        String ticket = request + " " + clock.instant().plus(LASTING).getEpochSecond();
        ApplyCookies.keep(
                asked,
                response,
                COOKIE,
                Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(seal.seal(ticket))),
                LASTING);
    }

    void take(HttpServletRequest asked, HttpServletResponse response) {
        ApplyCookies.keep(asked, response, COOKIE, "", Duration.ZERO);
    }

    /** The request that the browser may look at; none without a ticket, with a forged one or with one that ran out. */
    OptionalLong request(HttpServletRequest asked) {
        String cookie = ApplyCookies.read(asked, COOKIE);
        if (cookie == null) {
            return OptionalLong.empty();
        }
        try {
            String ticket = seal.open(Base64.getUrlDecoder().decode(cookie));
            int gap = ticket.indexOf(' ');
            return Instant.ofEpochSecond(Long.parseLong(ticket.substring(gap + 1)))
                            .isAfter(clock.instant())
                    ? OptionalLong.of(Long.parseLong(ticket.substring(0, gap)))
                    : OptionalLong.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return OptionalLong.empty();
        }
    }
}
