package org.yangguang.annualreport.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.Narrative.Breakdown;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Block;
import org.yangguang.shared.Period;

/** A report's narrative with what people wrote in the place of the draft. */
public final class Narratives {

    private static final Pattern PERIOD =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日至(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9_.]+)}");

    private Narratives() {}

    /**
     * The narrative.
     *
     * @param draft for what nobody has written, and for what the text cites
     * @param written by section; sections that are missing are as in the draft
     */
    public static Narrative of(Narrative draft, Map<Section, String> written, ReportFigures figures) {
        if (written.isEmpty()) {
            return draft;
        }
        String overview = written.get(Section.OVERVIEW);
        String preface = written.get(Section.PREFACE);
        return new Narrative(
                preface == null ? draft.period() : period(preface).orElse(draft.period()),
                blocks(Section.PREFACE, draft, written, figures),
                blocks(Section.OVERVIEW, draft, written, figures),
                blocks(Section.PROBLEMS, draft, written, figures),
                blocks(Section.MATTERS, draft, written, figures),
                overview == null ? draft.breakdowns() : breakdowns(draft.breakdowns(), overview),
                draft.citations());
    }

    private static List<Block> blocks(
            Section section, Narrative draft, Map<Section, String> written, ReportFigures figures) {
        String text = written.get(section);
        return text == null
                ? section.of(draft)
                : TextForm.read(section, text, figures).blocks();
    }

    /** The statistics period that a preface states; empty where it states none that can be. */
    static Optional<Period> period(String preface) {
        Matcher stated = PERIOD.matcher(preface);
        if (!stated.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(stated.group(1));
        String to = stated.group(4);
        try {
            return Optional.of(new Period(
                    LocalDate.of(from, Integer.parseInt(stated.group(2)), Integer.parseInt(stated.group(3))),
                    LocalDate.of(
                            to == null ? from : Integer.parseInt(to),
                            Integer.parseInt(stated.group(5)),
                            Integer.parseInt(stated.group(6)))));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** The lists of parts that are still in the text, with the parts that are still named. */
    private static List<Breakdown> breakdowns(List<Breakdown> drafted, String overview) {
        return drafted.stream().flatMap(list -> named(list, overview).stream()).toList();
    }

    private static Optional<Breakdown> named(Breakdown list, String overview) {
        return Pattern.compile("[。\\n]")
                .splitAsStream(overview)
                .map(Narratives::keys)
                .filter(keys -> keys.stream().filter(list.parts()::contains).count()
                        >= Math.min(2, list.parts().size()))
                .findFirst()
                .map(keys -> new Breakdown(
                        list.total(),
                        list.parts().stream().filter(keys::contains).toList()));
    }

    private static Set<String> keys(String sentence) {
        return FIGURE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
