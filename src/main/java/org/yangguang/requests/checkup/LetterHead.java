package org.yangguang.requests.checkup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title, number and applicant, which stand above the text. */
record LetterHead(List<Line> lines) {

    private static final int DEPTH = 12;

    private static final Pattern TITLE = Pattern.compile(
            "(?=.*(?:信息|公开|申请))([^。；：]{0,40}?)(?:关于[^。；：]{0,40})?(?:政府信息|信息公开|申请)?[^。；：]{0,20}(?:答复书?|决定书?|告知书?|通知书|回复|复函)");

    /** Any brackets, so that wrong ones are found and named. */
    static final Pattern NUMBER =
            Pattern.compile("\\p{IsHan}{0,16}([〔［\\[【（(﹝])(\\d{4})([〕］\\]】）)﹞])第?\\d{1,5}号(?:-\\p{IsHan}{1,4})?");

    private static final Pattern APPLICANT = Pattern.compile("([^：:。，]{1,40})[：:]");
    private static final Pattern AGENCY = Pattern.compile(
            "^(\\p{IsHan}{2,30}?(?:局|政府|委员会|办公室|办事处|中心|厅|委|院|队|支队|所))" + "(?=关于|对|政府信息|信息公开|不予|部分|依申请|$)");

    /** The line that names the letter. */
    Optional<Element> title() {
        return head().stream()
                .filter(line -> TITLE.matcher(line.text()).matches())
                .findFirst()
                .map(line -> new Element(line.text(), line));
    }

    /** The document number (文号) with whatever brackets it has. */
    Optional<Element> number() {
        for (Line line : head()) {
            Matcher number = NUMBER.matcher(line.text());
            if (number.find() && line.text().length() <= 40) {
                return Optional.of(new Element(number.group(), line));
            }
        }
        return Optional.empty();
    }

    /** Whom it is to: the name before a colon in a line of its own. */
    Optional<Element> applicant() {
        for (Line line : head()) {
            Matcher applicant = APPLICANT.matcher(line.text());
            if (applicant.matches() && !line.text().contains("如下")) {
                return Optional.of(new Element(applicant.group(1), line));
            }
        }
        return Optional.empty();
    }

    /** Who replies, as the title or the letterhead above it names it. */
    Optional<Element> agency() {
        Optional<Line> title = title().map(Element::line);
        for (Line line : lines.subList(0, title.map(lines::indexOf).orElse(-1) + 1)) {
            Matcher agency = AGENCY.matcher(line.text());
            if (agency.find()) {
                return Optional.of(new Element(agency.group(1), line));
            }
        }
        return Optional.empty();
    }

    private List<Line> head() {
        return lines.subList(0, Math.min(DEPTH, lines.size()));
    }
}
