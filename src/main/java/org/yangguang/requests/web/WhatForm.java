package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.yangguang.requests.intake.Draft;

/**
 * The step in which applicants say what they want.
 *
 * @param more whether another matter is to be added, instead of going on
 * @param agreed whether several matters may become a request each
 * @param drop a file that is not to be sent along after all
 * @param about what the matter is, for people who do not know the agency
 * @param find set where agencies are to be shown, instead of going on
 * @param file set where files are to be kept, instead of going on
 */
record WhatForm(
        @Nullable Long agency,
        @Nullable List<String> matters,
        @Nullable Boolean agreed,
        @Nullable String more,
        @Nullable Long drop,
        @Nullable String file,
        @Nullable String about,
        @Nullable String find) {

    /** Matters of one application at most: beyond them a second one is easier for everybody. */
    static final int MOST = 5;

    /** Asks for all agencies again. */
    private static final String ALL = "all";

    private static final int SHORTEST = 6;
    private static final int LONGEST = 1000;

    static WhatForm of(Draft.@Nullable What what) {
        return what == null
                ? new WhatForm(null, List.of(""), null, null, null, null, null, null)
                : new WhatForm(
                        what.agency(),
                        what.matters(),
                        what.matters().size() > 1 ? true : null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    /** What was written, without what was left empty. */
    List<String> written() {
        return matters == null
                ? List.of()
                : matters.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** The same form with room for one more. */
    WhatForm longer() {
        List<String> all = new ArrayList<>(written());
        if (all.size() < MOST) {
            all.add("");
        }
        return new WhatForm(agency, all, agreed, null, null, null, about, null);
    }

    boolean adding() {
        return more != null;
    }

    /** Whether only files are to be kept or dropped. */
    boolean filing() {
        return drop != null || file != null;
    }

    /** Whether agencies are to be shown, instead of going on. */
    boolean finding() {
        return find != null;
    }

    /** What the agencies are found by; empty where all of them are shown. */
    String matter() {
        return about == null || ALL.equals(find) ? "" : about.strip();
    }

    /** The same form, showing all agencies again if that was asked for. */
    WhatForm shown() {
        return new WhatForm(agency, matters, agreed, null, null, null, matter(), null);
    }

    /** Files are stored as they come: the form itself never holds any. */
    public @Nullable String getSent() {
        return null;
    }

    void check(BindingResult result) {
        List<String> written = written();
        if (written.isEmpty()) {
            result.rejectValue("matters", "empty", "请写明您要的信息：名称、文号，或者时间、地点、内容等特征");
        } else if (written.stream().anyMatch(each -> each.length() < SHORTEST)) {
            result.rejectValue("matters", "short", "写得太短，工作人员无法判断是哪一份；请加上年份、乡镇或者村，或者文件名称");
        } else if (written.stream().anyMatch(each -> each.length() > LONGEST)) {
            result.rejectValue("matters", "long", "每一项不超过 " + LONGEST + " 字");
        } else if (written.size() > MOST) {
            result.rejectValue("matters", "many", "一次最多写 " + MOST + " 项");
        }
        if (written.size() > 1 && !Boolean.TRUE.equals(agreed)) {
            result.rejectValue("agreed", "agreed", "写了几项不同的信息，请同意按一事一申请分别登记；不同意的请只留一项");
        }
        if (agency == null) {
            result.rejectValue("agency", "agency", "请选择向哪个单位申请；不清楚的选县政府办公室，会告诉您该找谁");
        }
    }
}
