package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.remedies.RemedyCounts;
import org.yangguang.remedies.RemedyFigures;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.shared.Period;

/** Table 4. */
@Component
class RemedySource implements FigureSource {

    private final RemedyFigures remedies;
    private final List<Valued<RemedyCounts>> figures = new ArrayList<>();

    RemedySource(RemedyFigures remedies) {
        this.remedies = remedies;
        for (RemedyCounts.Block block : RemedyCounts.Block.values()) {
            for (RemedyResult result : RemedyResult.values()) {
                figures.add(Valued.count(
                        key(block, result.name()),
                        block.label() + "：" + result.label(),
                        counts -> counts.of(block, result),
                        (agency, period, page, size) -> remedies.list(block, result, agency, period, page, size)));
            }
            figures.add(Valued.count(
                    key(block, "total"),
                    block.label() + "：总计",
                    counts -> counts.total(block),
                    (agency, period, page, size) -> remedies.list(block, agency, period, page, size)));
        }
    }

    private static String key(RemedyCounts.Block block, String part) {
        return ("table4." + block.name() + "." + part).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Answer> answers() {
        return FigureSource.answers(figures);
    }

    @Override
    public Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period) {
        return FigureSource.values(remedies.count(agencies, period), figures);
    }
}
