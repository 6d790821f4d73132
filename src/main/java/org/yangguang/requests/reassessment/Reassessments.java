package org.yangguang.requests.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.cases.CasesTaken;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;

/** Lists withheld information for looking at it again, and records what came of it (Regulation art. 18). */
@Service
@Transactional
public class Reassessments {

    /** Longest text of a result. */
    public static final int LONGEST = 2000;

    private static final int BATCH = 500;

    private final WithheldTable withheld;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reassessments(
            WithheldTable withheld,
            JdbcClient jdbc,
            Seal caseSeal,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withheld = withheld;
        this.jdbc = jdbc;
        this.seal = caseSeal;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<WithheldInformation> page(WithheldQuery query, int number, int size) {
        return withheld.page(query, number, size);
    }

    /** All of the list, found batch by batch, for a file; that it was taken is an entry of the trail. */
    public Stream<WithheldInformation> takeOut(WithheldQuery query, String narrowed, Actor by) {
        events.publishEvent(new CasesTaken(by, "不予公开信息复查清单", withheld.count(query), narrowed));
        return Page.walk(number -> withheld.page(query, number, BATCH));
    }

    /** What the request's reply withholds; empty where it withholds nothing, or is made anew. */
    @Transactional(readOnly = true)
    public Optional<WithheldInformation> find(long request) {
        return withheld.find(request);
    }

    /** What came of looking at a request's information again, the first first. */
    @Transactional(readOnly = true)
    public List<Reassessment> of(long request) {
        return jdbc.sql("""
                select on_day, opened, text, login, name from requests.reassessment
                where request_id = :request order by number""")
                .param("request", request)
                .query((row, number) -> new Reassessment(
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("opened"),
                        seal.open(row.getBytes("text")),
                        new Actor(row.getString("login"), row.getString("name"))))
                .list();
    }

    /**
     * Records a result; it is never changed.
     *
     * @param seen how often the person saw it looked at
     * @throws Refusal if nothing is withheld, the day does not fit, nothing is said, or somebody else was first
     */
    public void record(long request, int seen, Reassessment result) {
        jdbc.sql("select id from requests.request where id = :id for update")
                .param("id", request)
                .query(Long.class)
                .single();
        WithheldInformation one = withheld.find(request).orElseThrow(() -> new Refusal("这件申请的答复没有不予公开的内容，不需要复查。"));
        require(one, seen, result);
        int number = of(request).size() + 1;
        jdbc.sql("""
                insert into requests.reassessment (request_id, number, on_day, opened, text, login, name, entered_at)
                values (:request, :number, :on, :opened, :text, :login, :name, :at)""")
                .param("request", request)
                .param("number", number)
                .param("on", result.on())
                .param("opened", result.opened())
                .param("text", Objects.requireNonNull(seal.seal(result.text().strip())))
                .param("login", result.by().login())
                .param("name", result.by().name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        String subject = agencies.get(one.agency()).name() + " " + one.registration();
        events.publishEvent(new Reassessed(result.by(), subject, one.outcome().label(), result.result(), result.on()));
    }

    private void require(WithheldInformation one, int seen, Reassessment result) {
        if (one.reassessments() != seen) {
            throw new Refusal("别人刚刚登记了这件申请的复查结果，请看过以后再登记。");
        }
        if (one.opened()) {
            throw new Refusal("这件申请的信息已经认定可以公开，不再复查。");
        }
        LocalDate last = one.lastOn();
        LocalDate since = last == null ? one.decidedOn() : last;
        if (result.on().isBefore(since)) {
            throw new Refusal("复查日期不能早于" + (last == null ? "答复日期" : "上次复查") + since + "。");
        }
        if (result.on().isAfter(LocalDate.now(clock))) {
            throw new Refusal("复查日期" + result.on() + "还没有到，请核对。");
        }
        if (result.text().isBlank() || result.text().length() > LONGEST) {
            throw new Refusal(
                    result.text().isBlank()
                            ? result.opened() ? "请写明公开以后怎样办理。" : "请写明继续不予公开的理由。"
                            : "最多 " + LONGEST + " 字。");
        }
    }
}
