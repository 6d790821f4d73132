package org.yangguang.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;

/**
 * How big an agency of the demonstration is.
 *
 * @param parent name of the agency it belongs to; empty at the top
 * @param dispatches a year, and so on with licences, penalties, measures, fees, requests
 * @param stock normative documents in force before the first year
 * @param topics what it sends out about
 * @param duties what it does, in words that people look for
 */
record AgencyPlan(
        String name,
        AgencyKind kind,
        String parent,
        int dispatches,
        int licences,
        int penalties,
        int measures,
        int fees,
        int stock,
        int requests,
        List<String> topics,
        String duties) {

    /** All agencies, parents before their children. */
    static List<AgencyPlan> all() {
        List<CSVRecord> topics = PlanFiles.records("topics.csv");
        List<CSVRecord> duties = PlanFiles.records("duties.csv");
        return PlanFiles.records("agencies.csv").stream()
                .map(line -> of(line, topics, duties))
                .toList();
    }

    private static AgencyPlan of(CSVRecord line, List<CSVRecord> topics, List<CSVRecord> duties) {
        String name = line.get("name");
        return new AgencyPlan(
                name,
                AgencyKind.valueOf(line.get("kind")),
                line.get("parent"),
                number(line, "dispatches"),
                number(line, "licences"),
                number(line, "penalties"),
                number(line, "measures"),
                number(line, "fees"),
                number(line, "stock"),
                number(line, "requests"),
                topics.stream()
                        .filter(topic -> name.endsWith(topic.get("agency")))
                        .flatMap(topic -> List.of(topic.get("topics").split("\\|", -1)).stream())
                        .toList(),
                duties.stream()
                        .filter(duty -> name.equals(duty.get("agency")))
                        .map(duty -> duty.get("duties"))
                        .findFirst()
                        .orElse(""));
    }

    private static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }

    /** Whether it is the county office, whose first year is given. */
    boolean countyOffice() {
        return kind == AgencyKind.COUNTY_OFFICE;
    }

    /** Chance that is the same at every load. */
    Random chance(String what, int year) {
        return new Random(Objects.hash(name, what, year));
    }

    /** A yearly number that grows a little and wavers. */
    int inYear(int number, int year) {
        if (number == 0 || year == Demonstration.FIRST_YEAR) {
            return number;
        }
        double growth = 1 + 0.06 * (year - Demonstration.FIRST_YEAR);
        return (int) Math.max(
                1,
                Math.round(number
                        * growth
                        * (0.9 + 0.2 * chance("size" + number, year).nextDouble())));
    }

    /** Its contact card; telephone and postcode are visibly none. */
    ContactCard card(int position) {
        String office = countyOffice() ? "明川县人民政府政务公开办公室" : name + "办公室";
        return new ContactCard(
                office,
                "明川县行政中心" + (position + 1) + "号",
                "000000",
                "0000-%07d".formatted(position + 1),
                null,
                null,
                "工作日 8:30—12:00，14:30—18:00",
                "明川县人民政府",
                "www.mingchuan.example");
    }
}
