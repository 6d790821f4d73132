package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.yangguang.sealing.Seal;

/** What lets a browser look at one request, or at one amendment, for half an hour: sealed, in a cookie, never in an address. */
@Component
class CaseTicket {

    /** What a ticket is for; part of what is sealed, so that none opens the other. */
    private static final String CASE = "case";

    private static final String AMENDMENT = "amendment";
    private static final Duration LASTING = Duration.ofMinutes(30);

    private final Seal seal;
    private final Clock clock;

    CaseTicket(Seal caseSeal, Clock clock) {
        this.seal = caseSeal;
        this.clock = clock;
    }

    void give(long request, HttpServletRequest asked, HttpServletResponse response) {
        give(CASE, request, asked, response);
    }

    void giveAmendment(long amendment, HttpServletRequest asked, HttpServletResponse response) {
        give(AMENDMENT, amendment, asked, response);
    }

    private void give(String what, long id, HttpServletRequest asked, HttpServletResponse response) {
        String ticket = what + " " + id + " " + clock.instant().plus(LASTING).getEpochSecond();
        ApplyCookies.keep(
                asked,
                response,
                what,
                Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(seal.seal(ticket))),
                LASTING);
    }

    void take(HttpServletRequest asked, HttpServletResponse response) {
        ApplyCookies.keep(asked, response, CASE, "", Duration.ZERO);
        ApplyCookies.keep(asked, response, AMENDMENT, "", Duration.ZERO);
    }

    /** The request that the browser may look at; none without a ticket, with a forged one or with one that ran out. */
    OptionalLong request(HttpServletRequest asked) {
        return find(CASE, asked);
    }

    /** The same for an amendment. */
    OptionalLong amendment(HttpServletRequest asked) {
        return find(AMENDMENT, asked);
    }

    private OptionalLong find(String what, HttpServletRequest asked) {
        String cookie = ApplyCookies.read(asked, what);
        if (cookie == null) {
            return OptionalLong.empty();
        }
        try {
            List<String> ticket =
                    List.of(seal.open(Base64.getUrlDecoder().decode(cookie)).split(" "));
            return ticket.size() == 3
                            && ticket.get(0).equals(what)
                            && Instant.ofEpochSecond(Long.parseLong(ticket.get(2)))
                                    .isAfter(clock.instant())
                    ? OptionalLong.of(Long.parseLong(ticket.get(1)))
                    : OptionalLong.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return OptionalLong.empty();
        }
    }
}
