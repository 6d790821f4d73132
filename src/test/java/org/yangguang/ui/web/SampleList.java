package org.yangguang.ui.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Act;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;
import org.yangguang.ui.SavedViews;

/** A list with everything that a list of the desk can have. */
final class SampleList {

    private static final String PATH = "/desk/sample/requests";
    private static final List<Chip> STATES =
            List.of(Chip.red("逾期 2 个工作日"), Chip.amber("剩 1 个工作日"), Chip.green("已办结"), Chip.plain("剩 9 个工作日"));

    record Request(String name, LocalDate received, int used, Chip state) {}

    static final List<Column<Request>> COLUMNS = List.of(
            Column.of("name", "件号和名称", Request::name).linking(any -> SampleWork.REQUEST),
            Column.<Request>of("agency", "承办单位", any -> "县卫生健康局").sorting(),
            Column.of("received", "收到日期", Request::received).sorting(),
            Column.number("used", "已用工作日", Request::used).sorting(),
            Column.of("state", "期限", Request::state),
            Column.<Request>of("telephone", "联系电话", any -> "0953-1234567").onDemand(),
            Column.acts(request -> request.used() > 30 ? new Act("督办", "/desk/sample/done") : null));

    private SampleList() {}

    static List<Request> found(String words) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new Request(
                        "2021-%03d　某村卫生室改造工程竣工验收资料".formatted(number),
                        LocalDate.of(2021, 11, 1).plusDays(number % 30),
                        number * 7 % 40,
                        STATES.get(number % STATES.size())))
                .filter(request -> request.name().contains(words))
                .toList();
    }

    static Filter filter(String query, String state) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("open", "在办");
        states.put("closed", "已办结");
        var choice = new Filter.Choice("state", "状态", "全部状态", states, state);
        return new Filter(PATH, "件号、名称、申请人", query, List.of(choice), Map.of());
    }

    static SavedViews views(@Nullable String words) {
        boolean now = "卫生室".equals(words);
        return new SavedViews(
                PATH,
                words == null ? "" : "q=" + words,
                words == null,
                PATH + "?view=all",
                List.of(
                        new SavedViews.View(1, "卫生室的件", PATH + "?q=卫生室", now, true),
                        new SavedViews.View(2, "用时最长", PATH + "?sort=-used", false, false)));
    }
}
