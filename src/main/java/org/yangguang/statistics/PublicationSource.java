package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.publication.PublicationCounts;
import org.yangguang.publication.PublicationFigure;
import org.yangguang.publication.PublicationFigures;
import org.yangguang.shared.Period;

/** Table 2. */
@Component
class PublicationSource implements FigureSource {

    private final PublicationFigures publication;
    private final List<Valued<PublicationCounts>> figures;

    PublicationSource(PublicationFigures publication) {
        this.publication = publication;
        this.figures =
                Stream.of(documents(), decisionsAndFees()).flatMap(List::stream).toList();
    }

    private List<Valued<PublicationCounts>> documents() {
        return List.of(
                count(
                        "regulations.made",
                        "本年制发的规章",
                        PublicationFigure.RULES_MADE,
                        counts -> counts.rules().made()),
                count(
                        "regulations.repealed",
                        "本年废止的规章",
                        PublicationFigure.RULES_REPEALED,
                        counts -> counts.rules().repealed()),
                count(
                        "regulations.in_force",
                        "现行有效的规章",
                        PublicationFigure.RULES_IN_FORCE,
                        counts -> counts.rules().inForce()),
                count(
                        "normative_documents.made",
                        "本年制发的行政规范性文件",
                        PublicationFigure.DOCUMENTS_MADE,
                        counts -> counts.documents().made()),
                count(
                        "normative_documents.repealed",
                        "本年废止的行政规范性文件",
                        PublicationFigure.DOCUMENTS_REPEALED,
                        counts -> counts.documents().repealed()),
                count(
                        "normative_documents.in_force",
                        "现行有效的行政规范性文件",
                        PublicationFigure.DOCUMENTS_IN_FORCE,
                        counts -> counts.documents().inForce()));
    }

    private List<Valued<PublicationCounts>> decisionsAndFees() {
        return List.of(
                count("licences", "本年行政许可处理决定", PublicationFigure.LICENCES, PublicationCounts::licences),
                count("penalties", "本年行政处罚处理决定", PublicationFigure.PENALTIES, PublicationCounts::penalties),
                count(
                        "compulsory_measures",
                        "本年行政强制处理决定",
                        PublicationFigure.COMPULSORY_MEASURES,
                        PublicationCounts::compulsoryMeasures),
                figure(
                        "fees_10k_yuan",
                        "本年行政事业性收费（万元）",
                        PublicationFigure.FEES,
                        counts -> counts.fees().tenThousandYuan()));
    }

    private Valued<PublicationCounts> count(
            String key, String label, PublicationFigure figure, Function<PublicationCounts, Long> value) {
        return figure(key, label, figure, value.andThen(BigDecimal::valueOf));
    }

    private Valued<PublicationCounts> figure(
            String key, String label, PublicationFigure figure, Function<PublicationCounts, BigDecimal> value) {
        return Valued.of(
                "table2." + key,
                label,
                value,
                (agency, period, page, size) -> publication.list(figure, agency, period, page, size));
    }

    @Override
    public List<Answer> answers() {
        return FigureSource.answers(figures);
    }

    @Override
    public Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period) {
        return FigureSource.values(publication.count(agencies, period), figures);
    }
}
