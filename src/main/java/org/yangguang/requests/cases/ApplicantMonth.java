package org.yangguang.requests.cases;

import java.time.YearMonth;
import java.util.List;

/**
 * What one applicant asked of one agency in a calendar month, in order of receipt: what the fee by item is counted by
 * (信息处理费管理办法 art. 4).
 *
 * @param registrations all of them, the earliest received first
 * @param place of the case among them, from 1
 */
public record ApplicantMonth(YearMonth month, List<String> registrations, int place) {

    public ApplicantMonth {
        registrations = List.copyOf(registrations);
    }

    public int count() {
        return registrations.size();
    }
}
