package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.RemedyLaw;

/**
 * Whether a letter names the right authority for reconsideration, as far as names tell.
 *
 * @param agency who replied
 * @param remedy what the letter tells of remedies
 */
record ReviewAuthority(String agency, String remedy) {

    private static final Pattern NAMED = Pattern.compile("向([^。；，]{2,60}?)(?:依法)?(?:申请|提起|提出)(?:行政)?复议");
    private static final Pattern DEPARTMENT = Pattern.compile("(?<!人民政府)(?:局|厅|委员会|主管部门|主管机关)(?:或|或者|、|$)");
    private static final Pattern REGION = Pattern.compile("^(?:.{2,12}(?:省|自治区|州|市))?(.{1,8}?[县区旗])");

    Verdict on(LocalDate day) {
        Matcher named = NAMED.matcher(remedy);
        if (!named.find()) {
            return remedy.contains("复议") ? fails("没有写明向哪个机关申请行政复议。") : notCheckable("没有告知行政复议。");
        }
        String authority = named.group(1);
        boolean old = RemedyLaw.on(day) == RemedyLaw.CHOICE;
        return switch (decider()) {
            case COUNTY_GOVERNMENT ->
                authority.equals(agency) || !government(authority)
                        ? fails("县级人民政府作出的答复，应当告知向上一级人民政府申请行政复议，不是“" + authority + "”。")
                        : fine(authority);
            case DEPARTMENT ->
                old
                        ? fine(authority)
                        : only(authority, "自2024年1月1日起，对县级人民政府工作部门的答复不服的，只能向本级人民政府申请行政复议（行政复议法第二十四条），不是“");
            case TOWNSHIP, STREET_OFFICE -> only(authority, "对乡镇人民政府、街道办事处的答复不服的，应当向县级人民政府申请行政复议，不是“");
            case JUSTICE_BUREAU, VERTICAL, AUTHORISED_UNIT -> fine(authority);
        };
    }

    private Decider decider() {
        if (agency.endsWith("司法局")) {
            return Decider.JUSTICE_BUREAU;
        }
        if (agency.endsWith("税务局") || agency.endsWith("海关")) {
            return Decider.VERTICAL;
        }
        if (agency.endsWith("街道办事处")) {
            return Decider.STREET_OFFICE;
        }
        if (agency.endsWith("政府")) {
            return agency.matches(".*[乡镇](?:人民)?政府") ? Decider.TOWNSHIP : Decider.COUNTY_GOVERNMENT;
        }
        // An office may decide in its own name or in that of its government, which the text does not always tell.
        return agency.matches(".*(?:局|委员会|委)") ? Decider.DEPARTMENT : Decider.AUTHORISED_UNIT;
    }

    private Verdict only(String authority, String otherwise) {
        boolean right = government(authority) && !DEPARTMENT.matcher(authority).find() && sameRegion(authority);
        return right ? fine(authority) : fails(otherwise + authority + "”。");
    }

    private static boolean government(String authority) {
        return authority.endsWith("政府") || authority.contains("人民政府（");
    }

    /** A government named by its relation and not by its name is taken to be the right one. */
    private boolean sameRegion(String authority) {
        Matcher region = REGION.matcher(agency);
        return !region.find()
                || authority.contains(region.group(1))
                || authority.matches(".*(?:本级|同级|上一级|县级).*|(?:县|区|市)人民政府");
    }

    private static Verdict fine(String authority) {
        return holds("行政复议机关为“" + authority + "”。");
    }
}
