package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.channels.Dispatch;
import org.yangguang.channels.DispatchCounts;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Period;

/** What was sent out, by reporting category. */
@Component
class ChannelSource implements FigureSource {

    private final DispatchRegister dispatches;
    private final List<Valued<DispatchCounts>> figures = new ArrayList<>();

    ChannelSource(DispatchRegister dispatches) {
        this.dispatches = dispatches;
        for (Dispatch.Category category : Dispatch.Category.values()) {
            figures.add(Valued.count(
                    key(category),
                    "本年发布的信息：" + category.label(),
                    counts -> counts.of(category),
                    (agency, period, page, size) -> dispatches.list(category, null, agency, period, page, size)));
        }
        figures.add(Valued.count(
                "channels.total",
                "本年发布的信息",
                DispatchCounts::total,
                (agency, period, page, size) -> dispatches.list(null, null, agency, period, page, size)));
        interpretation("channels.interpretations_infographic", Dispatch.Form.INFOGRAPHIC);
        interpretation("channels.interpretations_video", Dispatch.Form.VIDEO);
    }

    private static String key(Dispatch.Category category) {
        return "channels."
                + switch (category) {
                    case WEBSITE -> "website";
                    case WECHAT -> "wechat";
                    case WEIBO -> "weibo";
                    case MAILBOX -> "mailbox";
                    case GAZETTE -> "gazette";
                    case INTERPRETATION -> "interpretations";
                };
    }

    private void interpretation(String key, Dispatch.Form form) {
        figures.add(Valued.count(
                key,
                "本年发布的政策解读：" + form.label(),
                counts -> counts.interpretations(form),
                (agency, period, page, size) ->
                        dispatches.list(Dispatch.Category.INTERPRETATION, form, agency, period, page, size)));
    }

    @Override
    public List<Answer> answers() {
        return FigureSource.answers(figures);
    }

    @Override
    public Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period) {
        return FigureSource.values(dispatches.count(agencies, period), figures);
    }
}
