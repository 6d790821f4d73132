package org.yangguang.remedies;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yangguang.organisation.AgencyId;

/** What forms of cases send. */
final class RemedyFields {

    private RemedyFields() {}

    /** A reconsideration in the simple procedure of March 2026, and whatever differs: names and values in turn. */
    static Map<String, String> reconsideration(AgencyId agency, String... others) {
        return fields(
                Map.of(
                        "agency", agency.toString(),
                        "caseNumber", "明复〔2026〕1号",
                        "registration", "2026-7",
                        "body", "明川县人民政府",
                        "procedure", "SIMPLE",
                        "filedOn", "2026-03-02",
                        "acceptedOn", "2026-03-04",
                        "noticedOn", "2026-03-06"),
                others);
    }

    /** A lawsuit of May 2026, and whatever differs. */
    static Map<String, String> lawsuit(AgencyId agency, String... others) {
        return fields(
                Map.of(
                        "agency", agency.toString(),
                        "caseNumber", "（2026）明行初1号",
                        "body", "明川县人民法院",
                        "route", "DIRECT",
                        "standing", "ORIGINAL_AGENCY",
                        "filedOn", "2026-05-06",
                        "noticedOn", "2026-05-11"),
                others);
    }

    private static Map<String, String> fields(Map<String, String> usual, String... others) {
        Map<String, String> fields = new LinkedHashMap<>(usual);
        for (int at = 0; at < others.length; at += 2) {
            fields.put(others[at], others[at + 1]);
        }
        return fields;
    }
}
