package org.yangguang.requests.templates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a template by the rules of its kind, and says at which line it breaks them. */
final class TemplateReader {

    private static final int LONGEST = 5000;
    private static final int LONGEST_TITLE = 40;

    private final TemplateKind kind;
    private final String written;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** @param number as the person sees it, from 1, empty lines counted */
    private record Line(int number, String text) {}

    TemplateReader(TemplateKind kind, String written) {
        this.kind = kind;
        this.written = written;
    }

    TemplateText.Reading read() {
        int number = 0;
        for (String line : written.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line(number, line.strip()));
            }
        }
        if (written.length() > LONGEST) {
            faults.add("模板不超过 %d 字，现在有 %d 字。".formatted(LONGEST, written.length()));
        } else if (lines.size() < 3) {
            faults.add("模板至少三行：第一行是标题，第二行是收件人，以后每行一段。");
        } else {
            title(lines.getFirst());
            addressee(lines.get(1));
            lines.forEach(this::braces);
            kind.fields().stream().filter(TemplateField::required).forEach(this::required);
        }
        return new TemplateText.Reading(
                faults.isEmpty()
                        ? Optional.of(new TemplateText(
                                kind, lines.stream().map(Line::text).toList()))
                        : Optional.empty(),
                faults);
    }

    private void title(Line line) {
        if (line.text().contains("{")) {
            at(line, "这一行是标题，标题里不能有字段。");
        } else if (line.text().length() > LONGEST_TITLE) {
            at(line, "这一行是标题，不超过 " + LONGEST_TITLE + " 字。");
        }
    }

    private void addressee(Line line) {
        String token = kind.addressee().token();
        if (!line.text().contains(token)) {
            at(line, "这一行是收件人，应当写" + token + "，例如“" + token + "：”。");
        }
    }

    private void braces(Line line) {
        Set<String> unknown = new LinkedHashSet<>();
        TemplateText.FIELD.matcher(line.text()).results().forEach(found -> {
            if (kind.field(found.group(1)).isEmpty()) {
                unknown.add(found.group());
            }
        });
        unknown.forEach(field -> at(line, "没有" + field + "这个字段，请从可以用的字段里选。"));
        String rest = TemplateText.FIELD.matcher(line.text()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            at(line, "花括号没有成对，字段应当写成" + kind.addressee().token() + "的样子。");
        }
    }

    /** A required field must stand where it is not left out together with something else. */
    private void required(TemplateField field) {
        List<Line> naming = lines.stream()
                .filter(line -> line.text().contains(field.token()))
                .toList();
        if (naming.isEmpty()) {
            faults.add("缺少" + field.token() + "（" + field.meaning() + "），这个字段必须写。");
            return;
        }
        if (naming.stream().noneMatch(line -> strangers(line, field).isEmpty())) {
            Line line = naming.getFirst();
            String others = strangers(line, field).stream()
                    .map(TemplateField::token)
                    .distinct()
                    .collect(Collectors.joining("、"));
            at(line, others + "没有内容时整段不写，" + field.token() + "必须写，请另起一段。");
        }
    }

    /** Fields of the line that may be lacking while that one is there. */
    private List<TemplateField> strangers(Line line, TemplateField field) {
        return TemplateText.fields(kind, line.text()).stream()
                .filter(other -> other.mayLack() && !Objects.equals(other.together(), field.together()))
                .toList();
    }

    private void at(Line line, String what) {
        faults.add("第 " + line.number() + " 行：" + what);
    }
}
