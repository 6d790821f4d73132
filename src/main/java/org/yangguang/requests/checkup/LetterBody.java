package org.yangguang.requests.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lies between the head and the remedy. */
record LetterBody(LetterText text, LetterHead head, LetterEnd end) {

    private static final Pattern FACT =
            Pattern.compile("收到|签收|提交|提出[^。]{0,30}申请|申请[^。]{0,12}公开|于" + Dates.DAY + "[^。]{0,20}申请");

    /** Names of enclosed files, below the text, may speak of anything. */
    private static final Pattern ENCLOSURES = Pattern.compile("附件[：:\\d]");

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[。\\n]");

    /** No second day between the day and the word, so that the day of sending is not taken for it. */
    private static final Pattern RECEIVED = Pattern.compile(
            "(?:" + Dates.DAY + ")[^。；年]{0,20}?(?:收到|收悉|签收|收件|确认)" + "|(?:收到|签收)[^。；年]{0,30}?(?:" + Dates.DAY + ")");

    private static final Pattern APPLICATION = Pattern.compile("(?:收到|提交|提出)[^。\n]{0,200}申请|申请[^。\n]{0,100}收悉");

    /** The paragraph that says who asked for what and when. */
    Optional<Element> fact() {
        return text.lines().stream()
                .filter(line -> !line.equals(title()) && !LetterEnd.tellsRemedy(line))
                .filter(line ->
                        line.text().contains("申请") && FACT.matcher(line.text()).find())
                .findFirst()
                .map(line -> new Element(line.text(), line));
    }

    /** The day of receipt: the one beside 收到, or the first of the paragraph. */
    Optional<LocalDate> received() {
        return fact().flatMap(fact -> RECEIVED.matcher(fact.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> Optional.of(fact.text()))
                .flatMap(words -> Dates.in(words).stream().findFirst()));
    }

    /** Its words without quotations of the law, which speak of more than was decided. */
    String words() {
        int day = end.dayAt();
        return text.lines().subList(0, day < 0 ? text.lines().size() : day).stream()
                .takeWhile(line -> !ENCLOSURES.matcher(line.text()).lookingAt())
                .filter(line -> !LetterEnd.tellsRemedy(line))
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .replaceAll("“[^”\\n]{8,200}”", "");
    }

    /** The same without the sentence that repeats the application. */
    String wordsAfterFact() {
        List<String> sentences = new ArrayList<>(List.of(SENTENCE_ENDS.split(words())));
        sentences.stream()
                .filter(sentence -> APPLICATION.matcher(sentence).find())
                .findFirst()
                .ifPresent(sentences::remove);
        return String.join("。", sentences);
    }

    private Line title() {
        return head.title().map(Element::line).orElse(text.lines().getFirst());
    }
}
