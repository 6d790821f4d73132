package org.yangguang.demonstration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.channels.Dispatch;
import org.yangguang.channels.Dispatch.Category;
import org.yangguang.channels.Dispatch.Form;

/** Invents what was sent out. */
@Component
class DispatchMaker {

    private static final List<String> FORMS = List.of("的通知", "的公示", "情况通报", "工作进展", "办事提示", "的公告", "政策问答");

    private final WorkDays days;

    DispatchMaker(WorkDays days) {
        this.days = days;
    }

    /** The dispatches of an agency in a year. */
    List<Dispatch> dispatches(AgencyPlan plan, int year) {
        Map<Category, Integer> numbers = numbers(plan, year);
        List<Dispatch> dispatches = new ArrayList<>();
        Random chance = plan.chance("dispatch", year);
        int number = 1;
        for (Category category : Category.values()) {
            int count = numbers.getOrDefault(category, 0);
            for (int index = 0; index < count; index++) {
                String topic = plan.topics().get(chance.nextInt(plan.topics().size()));
                dispatches.add(new Dispatch(
                        "F%d%05d".formatted(year, number++),
                        title(category, topic, year, chance),
                        days.any(year, chance),
                        category,
                        form(category, index, count),
                        null));
            }
        }
        return dispatches;
    }

    private static Map<Category, Integer> numbers(AgencyPlan plan, int year) {
        Map<Category, Integer> numbers = new EnumMap<>(Category.class);
        if (plan.countyOffice()) {
            numbers.put(Category.WEBSITE, plan.inYear(451, year));
            numbers.put(Category.WECHAT, plan.inYear(350, year));
            numbers.put(Category.WEIBO, plan.inYear(391, year));
            numbers.put(Category.MAILBOX, plan.inYear(135, year));
            numbers.put(Category.GAZETTE, plan.inYear(111, year));
            numbers.put(Category.INTERPRETATION, plan.inYear(12, year));
            return numbers;
        }
        int all = plan.inYear(plan.dispatches(), year);
        int interpretations = all / 60;
        numbers.put(Category.INTERPRETATION, interpretations);
        numbers.put(Category.WECHAT, all / 5);
        numbers.put(Category.WEBSITE, all - interpretations - all / 5);
        return numbers;
    }

    private static @Nullable Form form(Category category, int index, int count) {
        if (category != Category.INTERPRETATION) {
            return Form.TEXT;
        }
        // The county office's first year: two infographics and ten videos among twelve.
        return index * 6 < count ? Form.INFOGRAPHIC : Form.VIDEO;
    }

    private static String title(Category category, String topic, int year, Random chance) {
        return switch (category) {
            case MAILBOX -> "关于" + topic + "的来信及答复";
            case INTERPRETATION -> "一图读懂：" + topic;
            case GAZETTE -> "关于印发《" + topic + "工作方案》的通知";
            case WEBSITE, WECHAT, WEIBO -> "%d年%s%s".formatted(year, topic, FORMS.get(chance.nextInt(FORMS.size())));
        };
    }
}
