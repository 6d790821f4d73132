package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader asks of a list, and what they see and take out. */
class DeskTableTests {

    record Case(String name, int days, @Nullable LocalDate closed) {}

    private static final List<Case> CASES = List.of(
            new Case("王庄", 9, null),
            new Case("安平", 30, LocalDate.of(2021, 3, 1)),
            new Case("柳溪", 4, LocalDate.of(2021, 2, 1)));

    private static final List<Column<Case>> COLUMNS = List.of(
            Column.of("name", "名称", Case::name)
                    .linking(one -> "/case/" + one.days())
                    .sorting(),
            Column.number("days", "天数", Case::days).sorting(),
            Column.<Case>of("state", "状态", one -> Chip.green("办结")),
            Column.of("closed", "办结日期", Case::closed).sorting().onDemand(),
            Column.acts(one -> new Act("督办", "/urge")));

    private static DeskTable<Case> table(@Nullable String sort, @Nullable List<String> columns) {
        var filter = new Filter(
                "/desk/cases",
                "名称",
                "a&b",
                List.of(new Filter.Choice("state", "状态", "全部", Map.of(), "")),
                Map.of("year", "2021"));
        return new DeskTable<>("cases", "件", COLUMNS, "name", filter, new ListQuery("a&b", sort, 1, columns, null));
    }

    private static List<String> shown(@Nullable List<String> columns) {
        return table(null, columns).show(CASES).table().headings().stream()
                .map(DataTable.Heading::label)
                .toList();
    }

    @Test
    void firstColumnAndWhatCanBeDoneAreAlwaysShown() {
        assertThat(shown(null)).containsExactly("名称", "天数", "状态", "处理");
        assertThat(shown(List.of("closed"))).containsExactly("名称", "办结日期", "处理");
        assertThat(shown(List.of("name"))).containsExactly("名称", "处理");
        assertThat(shown(List.of("closed,days"))).containsExactly("名称", "天数", "办结日期", "处理");
        assertThat(shown(List.of("unknown"))).containsExactly("名称", "天数", "状态", "处理");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -       | 安平 柳溪 王庄
            -name   | 王庄 柳溪 安平
            days    | 柳溪 王庄 安平
            -days   | 安平 王庄 柳溪
            closed  | 王庄 柳溪 安平
            state   | 安平 柳溪 王庄
            unknown | 安平 柳溪 王庄
            """)
    void rowsAreSortedAsAskedWordsByPinyinAndNothingFirst(@Nullable String sort, String order) {
        assertThat(String.join(
                        " ",
                        table(sort, null).sorted(CASES).stream().map(Case::name).toList()))
                .isEqualTo(order);
    }

    @Test
    void fileHasTheColumnsAndTheOrderOfThePageWithoutButtons() {
        DeskTable<Case> table = table("-days", List.of("days", "state", "closed"));
        assertThat(table.headings()).containsExactly("名称", "天数", "状态", "办结日期");
        assertThat(table.rows(table.sorted(CASES).stream()).toList().getFirst())
                .containsExactly("安平", 30, "办结", LocalDate.of(2021, 3, 1));
    }

    @Test
    void addressCarriesAllThatWasAskedForEncoded() {
        DeskTable<Case> table = table("-days", List.of("closed", "days"));
        assertThat(table.address()).isEqualTo("/desk/cases?q=a%26b&year=2021&sort=-days&columns=name%2Cdays%2Cclosed");
        assertThat(table.show(CASES).exports())
                .extracting(DeskList.Export::path)
                .containsExactly(table.address() + "&format=xlsx", table.address() + "&format=csv");
        assertThat(table(null, List.of("days", "state")).address()).isEqualTo("/desk/cases?q=a%26b&year=2021");
    }

    @Test
    void formsKeepWhatTheOtherChose() {
        DeskList list = table("-days", List.of("closed")).show(CASES);
        assertThat(list.filter().kept())
                .containsExactlyInAnyOrderEntriesOf(Map.of("year", "2021", "sort", "-days", "columns", "name,closed"));
        assertThat(list.columns().kept())
                .containsExactlyInAnyOrderEntriesOf(Map.of("q", "a&b", "year", "2021", "sort", "-days"));
        assertThat(list.columns().standard()).isEqualTo("/desk/cases?q=a%26b&year=2021&sort=-days");
        assertThat(table(null, null).show(CASES).columns().standard()).isNull();
        assertThat(list.filter().cleared()).isEqualTo("/desk/cases?year=2021&sort=-days&columns=name%2Cclosed");
    }

    @Test
    void listWithoutAnythingAskedKeepsAnAddressThatIsNotBare() {
        Filter filter = new Filter("/desk/cases", "名称", "", List.of(), Map.of());
        assertThat(filter.cleared()).isEqualTo("/desk/cases?view=all");
    }
}
