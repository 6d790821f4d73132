package org.yangguang.ledgers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;

/** Three years of requests and cases by chance, every outcome with every type of applicant, with what they should count. */
final class InventedLedger {

    static final int FIRST = 2021;
    static final int LAST = 2023;

    /** A request; {@code closed} and {@code outcome} are null while it is open. */
    record Row(String registration, LocalDate received, ApplicantType type, LocalDate closed, Outcome outcome) {

        String line() {
            String asked = outcome == Outcome.NOT_CORRECTED_IN_TIME
                    ? received.plusDays(1).toString()
                    : "";
            return "登记号=%s;收到日期=%s;申请人类型=%s;申请内容=内容;补正通知日期=%s;答复日期=%s;处理结果=%s"
                    .formatted(
                            registration,
                            received,
                            type.label(),
                            asked,
                            closed == null ? "" : closed,
                            outcome == null ? "" : outcome.label());
        }

        boolean receivedIn(int year) {
            return received.getYear() == year;
        }

        boolean closedIn(int year) {
            return closed != null && closed.getYear() == year;
        }

        boolean openAtTheEndOf(int year) {
            return received.getYear() <= year && (closed == null || closed.getYear() > year);
        }
    }

    /** A case before an authority or court; {@code closed} is null while it is pending. */
    record Case(String number, LocalDate filed, String route, boolean counts, String result, LocalDate closed) {

        String line() {
            return "案号=%s;%s=%s;起诉方式=%s;被告身份=%s;结果=%s;审结日期=%s"
                    .formatted(
                            number,
                            route.isEmpty() ? "申请日期" : "起诉日期",
                            filed,
                            route,
                            counts ? "原行为机关" : "复议机关共同被告",
                            result,
                            closed == null ? "" : closed);
        }
    }

    final List<Row> requests = new ArrayList<>();
    final List<Case> reconsiderations = new ArrayList<>();
    final List<Case> lawsuits = new ArrayList<>();

    InventedLedger(long seed) {
        Random chance = new Random(seed);
        int number = 1;
        for (Outcome outcome : Outcome.values()) {
            for (ApplicantType type : ApplicantType.values()) {
                for (int copy = chance.nextInt(4); copy >= 0; copy--) {
                    requests.add(request(number++, type, outcome, chance));
                }
            }
        }
        for (int index = 0; index < 60; index++) {
            reconsiderations.add(remedy("复" + index, "", true, chance));
            String route = chance.nextBoolean() ? "未经复议直接起诉" : "复议后起诉";
            lawsuits.add(remedy("诉" + index, route, chance.nextInt(5) > 0, chance));
        }
    }

    private static LocalDate day(Random chance) {
        return LocalDate.of(FIRST - 1, 6, 1).plusDays(chance.nextInt(365 * 3 + 210));
    }

    private static Row request(int number, ApplicantType type, Outcome outcome, Random chance) {
        LocalDate received = day(chance);
        boolean open = chance.nextInt(8) == 0;
        LocalDate closed = open ? null : received.plusDays(2L + chance.nextInt(60));
        return new Row("R" + number, received, type, closed, open ? null : outcome);
    }

    private static Case remedy(String number, String route, boolean counts, Random chance) {
        LocalDate filed = day(chance);
        boolean pending = chance.nextInt(5) == 0;
        String result = pending ? "尚未审结" : List.of("维持", "纠正", "其他").get(chance.nextInt(3));
        return new Case(number, filed, route, counts, result, pending ? null : filed.plusDays(chance.nextInt(200)));
    }
}
