package org.yangguang.requests.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.shared.LineDiff;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Minutes;

/**
 * A version of a template beside another.
 *
 * @param note who changed it, when and why
 * @param other the address of the comparison with the version in force, or with the one before
 * @param restore where it is taken up again; null for who may not, and for the version in force
 */
record TemplateComparePage(
        DeskPage layout,
        String note,
        String before,
        String after,
        List<LineDiff.Line> lines,
        @Nullable Link other,
        @Nullable String restore,
        String back) {

    record Link(String label, String path) {}

    /** Who changed a version, when and why. */
    static String said(TemplateVersion version, ZoneId zone) {
        return version.by() == null || version.at() == null
                ? "随程序提供"
                : version.by().name() + "，" + Minutes.of(version.at(), zone) + "，" + version.reason();
    }
}
