package org.yangguang.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyDuties;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;
import org.yangguang.supervision.AssessmentWeights;
import org.yangguang.ui.Demonstrating;

/** Loads and removes the demonstration county, each in one transaction. */
@Service
public class Demonstration {

    static final int FIRST_YEAR = 2021;
    static final int LAST_YEAR = 2023;

    private final AgencyDirectory agencies;
    private final AgencyRecords records;
    private final AgencyDuties duties;
    private final DemonstrationAccounts accounts;
    private final ReportCourses courses;
    private final LiveCases cases;
    private final AssessmentWeights weights;
    private final Demonstrating demonstrating;
    private final ApplicationEventPublisher events;

    Demonstration(
            AgencyDirectory agencies,
            AgencyRecords records,
            AgencyDuties duties,
            DemonstrationAccounts accounts,
            ReportCourses courses,
            LiveCases cases,
            AssessmentWeights weights,
            Demonstrating demonstrating,
            ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.records = records;
        this.duties = duties;
        this.accounts = accounts;
        this.courses = courses;
        this.cases = cases;
        this.weights = weights;
        this.demonstrating = demonstrating;
        this.events = events;
    }

    /**
     * Loads the county, unless it is there.
     *
     * @return whether it was loaded now
     * @throws Refusal if the county is not there, but other agencies are
     */
    @Transactional
    public boolean load() {
        List<AgencyPlan> plans = AgencyPlan.all();
        List<Agency> there = agencies.all();
        if (holds(plans, there)) {
            return false;
        }
        if (!there.isEmpty()) {
            throw others(there.stream().map(Agency::name).toList());
        }
        enter(plans);
        events.publishEvent(new DemonstrationChanged("装入演示县"));
        return true;
    }

    /**
     * Whether the county is in the database: most of it, whatever was renamed since or came to it.
     */
    @Transactional(readOnly = true)
    public boolean there() {
        return holds(AgencyPlan.all(), agencies.all());
    }

    /**
     * Removes the county with all its records and loads it anew; the audit trail stays.
     *
     * @throws Refusal if the database holds agencies that are not of the demonstration
     */
    @Transactional
    public void reset() {
        List<AgencyPlan> plans = AgencyPlan.all();
        List<Agency> there = agencies.all();
        requireOurs(plans, there);
        for (Agency agency : there) {
            records.forget(agency.agencyId());
            courses.forget(agency.agencyId());
            accounts.forget(agency.agencyId());
        }
        agencies.remove(there);
        enter(plans);
        events.publishEvent(new DemonstrationChanged("重置演示县"));
    }

    private static boolean holds(List<AgencyPlan> plans, List<Agency> there) {
        Set<String> names = there.stream().map(Agency::name).collect(Collectors.toSet());
        return plans.stream().filter(plan -> names.contains(plan.name())).count() * 2 > plans.size();
    }

    private static void requireOurs(List<AgencyPlan> plans, List<Agency> there) {
        Set<String> ours = plans.stream().map(AgencyPlan::name).collect(Collectors.toSet());
        List<String> others = there.stream()
                .map(Agency::name)
                .filter(name -> !ours.contains(name))
                .toList();
        if (!others.isEmpty()) {
            throw others(others);
        }
    }

    private static Refusal others(List<String> names) {
        return new Refusal(
                "数据库中已有演示县以外的单位（" + names.getFirst() + "等 " + names.size() + " 个），不能装入或重置演示数据。请换一个数据目录，或者关闭演示。");
    }

    private void enter(List<AgencyPlan> plans) {
        demonstrating.dataAreFictional(true);
        Map<String, AgencyId> entered = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            weights.announce(year, new AssessmentWeights.Weights(new BigDecimal("2.5"), new BigDecimal("1.5")));
        }
        int position = 0;
        List<ReportCourses.Reporting> reporting = new ArrayList<>();
        for (AgencyPlan plan : plans) {
            AgencyId parent = plan.parent().isEmpty() ? null : Objects.requireNonNull(entered.get(plan.parent()));
            Agency agency = Agency.entered(plan.name(), plan.kind(), parent).withCard(plan.card(position));
            AgencyId id = agencies.enter(plan.countyOffice() ? agency.withMedia("明川政务", "明川在线", "明川县人民政府公报") : agency)
                    .agencyId();
            duties.enter(id, plan.duties());
            entered.put(plan.name(), id);
            if (plan.kind().reports()) {
                records.record(plan, id, 7 * position);
                reporting.add(new ReportCourses.Reporting(plan, id));
            }
            position++;
        }
        accounts.make(entered);
        courses.take(reporting);
        cases.make(entered);
    }
}
