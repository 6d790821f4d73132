package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.RequestCounts;
import org.yangguang.requests.RequestFigure;
import org.yangguang.requests.RequestFigures;
import org.yangguang.shared.Period;

/** Table 3, and what else requests can tell. */
@Component
class RequestSource implements FigureSource {

    private final RequestFigures requests;
    private final List<Valued<RequestCounts>> figures = new ArrayList<>();

    RequestSource(RequestFigures requests) {
        this.requests = requests;
        row("1", RequestFigure.RECEIVED, null);
        row("2", RequestFigure.CARRIED_IN, null);
        for (Outcome outcome : Outcome.values()) {
            row(outcome.code(), RequestFigure.CLOSED, outcome);
        }
        row("3.7", RequestFigure.CLOSED, null);
        row("4", RequestFigure.CARRIED_OUT, null);
        cell("requests.on_time", RequestFigure.ON_TIME, null, null);
        cell("requests.late", RequestFigure.LATE, null, null);
        cell("requests.undetermined", RequestFigure.UNDETERMINED, null, null);
        figures.add(Valued.of(
                "requests.processing_fees_yuan",
                "本年度办结的政府信息公开申请收取的信息处理费（元）",
                counts -> counts.processingFees().yuan(),
                (agency, period, page, size) ->
                        requests.list(RequestFigure.CLOSED, null, null, agency, period, page, size)));
    }

    private void row(String code, RequestFigure figure, @Nullable Outcome outcome) {
        for (ApplicantType type : ApplicantType.values()) {
            cell("table3." + code + "." + type.name().toLowerCase(Locale.ROOT), figure, type, outcome);
        }
        cell("table3." + code + ".total", figure, null, outcome);
    }

    private void cell(String key, RequestFigure figure, @Nullable ApplicantType type, @Nullable Outcome outcome) {
        String label = figure.label()
                + (outcome == null ? "" : "：" + outcome.label())
                + (type == null ? "" : "（" + type.label() + "）");
        figures.add(Valued.count(
                key,
                label,
                counts -> counts.of(figure, type, outcome),
                (agency, period, page, size) -> requests.list(figure, type, outcome, agency, period, page, size)));
    }

    @Override
    public List<Answer> answers() {
        return FigureSource.answers(figures);
    }

    @Override
    public Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period) {
        return FigureSource.values(requests.count(agencies, period), figures);
    }
}
