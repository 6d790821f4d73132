package org.yangguang.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** The people of the demonstration county, whose password everybody may know; no real installation has them. */
@Component
class DemonstrationAccounts {

    /** The one password of all of them. */
    static final String PASSWORD = "Mingchuan-2021";

    static final String COUNTY_OFFICE = "明川县人民政府办公室";
    static final String EDUCATION = "明川县教育局";
    private static final String TOWNSHIP = "云溪镇人民政府";

    private record Person(String login, String name, String agency, Set<Duty> duties) {

        Person(String login, String name, String agency, Duty first, Duty... rest) {
            this(login, name, agency, EnumSet.of(first, rest));
        }
    }

    private static final List<Person> PEOPLE = List.of(
            new Person("xitong", "郑某", COUNTY_OFFICE, Duty.SYSTEM_ADMINISTRATOR),
            new Person("anquan", "冯某", COUNTY_OFFICE, Duty.SECURITY_ADMINISTRATOR),
            new Person("shenji", "褚某", COUNTY_OFFICE, Duty.AUDIT_ADMINISTRATOR),
            new Person("ma", "马某", COUNTY_OFFICE, Duty.COUNTY_DISCLOSURE_OFFICE),
            new Person("chen", "陈某", COUNTY_OFFICE, Duty.EDITOR, Duty.HANDLER, Duty.CLERK),
            new Person("wang", "王某", COUNTY_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD),
            new Person("he", "何某", COUNTY_OFFICE, Duty.LEGAL_REVIEWER),
            new Person("li", "李某", COUNTY_OFFICE, Duty.LEADER),
            new Person("zhao", "赵某", EDUCATION, Duty.EDITOR, Duty.HANDLER, Duty.CLERK),
            new Person("sun", "孙某", EDUCATION, Duty.DISCLOSURE_OFFICE_HEAD),
            new Person("zhou", "周某", TOWNSHIP, Duty.EDITOR, Duty.HANDLER, Duty.CLERK),
            new Person("wu", "吴某", TOWNSHIP, Duty.DISCLOSURE_OFFICE_HEAD));

    private final AccountDesk desk;

    DemonstrationAccounts(AccountDesk desk) {
        this.desk = desk;
    }

    /** Makes all of them at the agencies of those names. */
    void make(Map<String, AgencyId> agencies) {
        for (Person person : PEOPLE) {
            AgencyId agency = agencies.get(person.agency());
            if (agency == null) {
                throw new IllegalStateException("no such agency in the plan: " + person.agency());
            }
            Account account = desk.createWithPassword(person.login(), person.name(), agency, PASSWORD, Actor.PROGRAM);
            desk.grant(account.accountId(), account.version(), person.duties(), Actor.PROGRAM);
        }
    }

    /** Who holds a duty at the agency of that name; empty where nobody does. */
    static Optional<Actor> holder(String agency, Duty duty) {
        return PEOPLE.stream()
                .filter(person ->
                        person.agency().equals(agency) && person.duties().contains(duty))
                .map(person -> new Actor(person.login(), person.name()))
                .findFirst();
    }

    /** Removes everybody of an agency. */
    void forget(AgencyId agency) {
        desk.forget(agency);
    }
}
