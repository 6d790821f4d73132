package org.yangguang.organisation;

import java.util.HashSet;
import java.util.Set;

/** How well what an agency does fits what somebody looks for, without knowing the words of the language. */
final class DutyMatch {

    /** Less in common than that is chance. */
    private static final double ALIKE = 0.5;

    /** What every agency is called and every request is about: nothing is told apart by it. */
    private static final String COMMON = "信息|公开|政府|申请|文件|情况|资料|怎么|什么|哪个|单位|部门|办理|管理|工作|标准|有关|关于|我的|我要";

    private final String words;

    DutyMatch(String words) {
        this.words = plain(words).replaceAll(COMMON, "");
    }

    /** 0 where it does not fit; more the better it does. A duty named in full counts most, then one in part. */
    double weight(String name, String does) {
        if (words.isEmpty()) {
            return 0;
        }
        double best = plain(name).contains(words) ? 3 : 0;
        for (String duty : does.split("[、，,；;。\\s]+", -1)) {
            best = Math.max(best, weight(plain(duty)));
        }
        return best;
    }

    private double weight(String duty) {
        if (duty.isEmpty()) {
            return 0;
        }
        if (duty.equals(words)) {
            return 4;
        }
        if (duty.length() > 1 && words.contains(duty)) {
            return 2 + (double) duty.length() / words.length();
        }
        if (duty.contains(words)) {
            return 1 + (double) words.length() / duty.length();
        }
        Set<String> common = pairs(duty);
        int all = Math.min(common.size(), pairs(words).size());
        common.retainAll(pairs(words));
        double alike = all == 0 ? 0 : (double) common.size() / all;
        return alike >= ALIKE ? alike : 0;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{P}]", "");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
