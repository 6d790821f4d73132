package org.yangguang.ui.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.shared.Page;
import org.yangguang.ui.ArticleTags;
import org.yangguang.ui.ColumnTags;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** Pages that use what the module offers. */
@TestComponent
@Controller
class SampleController {

    private static final ColumnTags COLUMN =
            new ColumnTags("政府信息公开年报", "集中公布全县各行政机关政府信息公开工作年度报告", List.of("年度报告", "政府信息公开"), "信息公开年报");

    record SamplePage(PortalPage layout) {}

    record ListPage(PortalPage layout, DataTable table, Pagination pagination, Map<String, String> kinds) {}

    record SampleForm(
            @NotBlank(message = "请填写姓名") @Nullable String name,
            @Min(value = 2000, message = "年份应在2000年以后") int year,
            @Nullable String kind,
            @NotBlank(message = "请写明内容") @Nullable String text) {}

    @PublicPage
    @GetMapping("/sample/report")
    ModelAndView report() {
        var tags = new ArticleTags(
                "明川县人民政府办公室2021年政府信息公开工作年度报告",
                LocalDateTime.of(2022, 1, 25, 9, 0),
                "明川县人民政府办公室",
                List.of("年度报告", "2021"),
                "报告全文和三张统计表");
        var layout = PortalPage.of("2021 年度", "/sample/report", COLUMN, new Crumb("政府信息公开年报", "/sample/list"))
                .showing(tags);
        return new ModelAndView("sample/report", "page", new SamplePage(layout));
    }

    @PublicPage
    @GetMapping("/sample/list")
    String list(@RequestParam(defaultValue = "4") int page, Model model) {
        model.addAttribute("sampleForm", new SampleForm("", 2021, "paper", ""));
        return list(model, page);
    }

    @PublicPage
    @PostMapping("/sample/list")
    String send(@Valid @ModelAttribute SampleForm sampleForm, BindingResult result, Model model) {
        result.reject("closed", "这个栏目已经停止收信");
        return list(model, 1);
    }

    private static String list(Model model, int number) {
        List<List<DataTable.Cell>> rows = IntStream.rangeClosed(1, 10)
                .mapToObj(row -> List.of(
                        DataTable.Cell.link("关于印发第" + row + "号文件的通知<b>", "/sample/report"),
                        DataTable.Cell.of(Integer.toString(row * 1000))))
                .toList();
        var headings = List.of(DataTable.Heading.text("标题"), DataTable.Heading.number("字数"));
        Map<String, String> kinds = new LinkedHashMap<>(Map.of("paper", "纸质"));
        kinds.put("file", "电子");
        model.addAttribute(
                "page",
                new ListPage(
                        PortalPage.of("文件清单", "/sample/report", COLUMN),
                        new DataTable("documents", "2021年制发的文件", headings, rows),
                        Pagination.of(new Page<>(rows, number, 10, 96), "/sample/list?order=date&page=1"),
                        kinds));
        return "sample/list";
    }
}
