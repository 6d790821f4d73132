package org.yangguang.organisation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** What agencies do (职责), in words that people look for, so that they find whom to turn to without knowing its name. */
@Service
@Transactional
public class AgencyDuties {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final AgencyDirectory directory;
    private final ApplicationEventPublisher events;

    AgencyDuties(JdbcClient jdbc, AgencyDirectory directory, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
    }

    /** What an agency does; empty where nobody wrote it down. */
    @Transactional(readOnly = true)
    public String of(AgencyId id) {
        return all().getOrDefault(id, "");
    }

    /** What each agency does, as far as it was written down. */
    @Transactional(readOnly = true)
    public Map<AgencyId, String> all() {
        Map<AgencyId, String> all = new HashMap<>();
        jdbc.sql("select agency_id, words from organisation.agency_duty").query(row -> {
            all.put(new AgencyId(row.getLong("agency_id")), row.getString("words"));
        });
        return all;
    }

    /**
     * Writes down what an agency does; nothing removes it.
     *
     * @throws Refusal if it is too long
     */
    public void write(AgencyId id, String words, Actor by) {
        String after = words.strip();
        if (after.length() > LONGEST) {
            throw new Refusal("职责不超过 " + LONGEST + " 字。");
        }
        String before = of(id);
        enter(id, after);
        events.publishEvent(new AgencyEvent(by, "修改单位职责", directory.get(id).name(), before, after));
    }

    /** The same where whoever enters the agencies leaves a trace of all of them. */
    public void enter(AgencyId id, String words) {
        jdbc.sql("delete from organisation.agency_duty where agency_id = :id")
                .param("id", id.value())
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("insert into organisation.agency_duty (agency_id, words) values (:id, :words)")
                    .param("id", id.value())
                    .param("words", words)
                    .update();
        }
    }
}
