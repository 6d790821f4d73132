package org.yangguang.ui.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskPage.Action;
import org.yangguang.ui.DeskPage.Key;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Flash;
import org.yangguang.ui.ListQuery;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Progress;
import org.yangguang.ui.PublicPage;
import org.yangguang.ui.Steps;
import org.yangguang.ui.Tab;
import org.yangguang.ui.Tile;
import org.yangguang.ui.TreeNode;
import org.yangguang.ui.Worklist;

/** Pages of the desk that use what the module offers. */
@TestComponent
@Controller
class SampleDeskController {

    private final AtomicInteger asked = new AtomicInteger();

    record TodayPage(DeskPage layout, List<Tile> tiles, List<Tab> tabs, Worklist work, List<Progress> jobs) {}

    record ReportPage(DeskPage layout, Steps steps) {}

    record FigurePage(DeskPage layout, String figure) {}

    record ListPage(DeskPage layout, DeskList list) {}

    record PartsPage(DeskPage layout, List<TreeNode> tree, List<Fact> facts, List<Moment> moments, Action first) {}

    record ProgressPage(DeskPage layout, Progress progress) {}

    @PublicPage
    @GetMapping("/desk/sample/today")
    ModelAndView today() {
        var layout = DeskPage.of("今日", "/desk/sample/today")
                .withMeta("2021 年 11 月 17 日　星期三", "工作日，本月第 13 个", "最近一次调休：10 月 9 日（周六）上班")
                .withActions(
                        Action.of("登记申请", "/desk/sample/form", "plus"),
                        Action.primary("新建信息", "/desk/sample/form", "pen"))
                .withKeys(Key.of("J K", "上下"), Key.of("Enter", "就地展开"), Key.of("O", "打开案卷"));
        var tabs = List.of(
                new Tab("全部", "/desk/sample/today", 14, true),
                new Tab("到期", "/desk/sample/requests", null, false),
                new Tab("等我", "/desk/sample/requests", 4, false));
        var jobs = List.of(job("job-1", 62), job("job-2", 91));
        return page("today", new TodayPage(layout, SampleWork.tiles(), tabs, SampleWork.worklist(), jobs));
    }

    @PublicPage
    @GetMapping("/desk/sample/report")
    ModelAndView report() {
        var layout = DeskPage.of(
                        "2021 年政府信息公开工作年度报告", "/desk/sample/report", new Crumb("年度报告", "/desk/sample/progress"))
                .withChips(Chip.amber("剩 8 个工作日"))
                .withMeta("2022 年 1 月 31 日前提交并公布", "明川县人民政府办公室", "2021 年格式（国办公开办函〔2021〕30号）")
                .withActions(
                        Action.of("编辑文字", "/desk/sample/form", "pen"), Action.of("导出", "/desk/sample/form", "download"))
                .withKeys(Key.of("Tab", "下一个数字"), Key.of("Enter", "打开清单"))
                .rail();
        return page("report", new ReportPage(layout, SampleWork.steps()));
    }

    @PublicPage
    @GetMapping("/desk/sample/figure")
    ModelAndView figure() {
        return page(
                "figure",
                new FigurePage(
                        DeskPage.of("数字后面的清单", "/desk/sample/report", new Crumb("年度报告", "/desk/sample/report")), "5"));
    }

    @PublicPage
    @GetMapping("/desk/sample/requests")
    ModelAndView requests(ListQuery query, @RequestParam(defaultValue = "") String state) {
        var layout = DeskPage.of("依申请公开", "/desk/sample/requests")
                .withMeta("在办 9 件，今年共 41 件")
                .withActions(Action.primary("登记申请", "/desk/sample/form", "plus"));
        var table = new DeskTable<>(
                "requests", "依申请公开件", SampleList.COLUMNS, "received", SampleList.filter(query.words(), state), query);
        return page("requests", new ListPage(layout, table.show(SampleList.found(query.words()))));
    }

    @PublicPage
    @GetMapping("/desk/sample/parts")
    ModelAndView parts() {
        var layout = DeskPage.of(
                        "2021-002　危房改造补助对象名单", "/desk/sample/parts", new Crumb("依申请公开", "/desk/sample/requests"))
                .withChips(Chip.amber("剩 3 个工作日"), Chip.blue("起草答复"))
                .withMeta("县住房和城乡建设局");
        return page(
                "parts",
                new PartsPage(
                        layout,
                        SampleWork.agencies(),
                        SampleWork.facts(),
                        SampleWork.timeline(),
                        Action.of("上传文件", "/desk/sample/form", "upload")));
    }

    @PublicPage
    @GetMapping("/desk/sample/progress")
    ModelAndView progress() {
        int percent = Math.min(100, asked.getAndAdd(50));
        return page("progress", new ProgressPage(DeskPage.of("导入", "/desk/sample/progress"), job("import", percent)));
    }

    @PublicPage
    @PostMapping("/desk/sample/done")
    String done(RedirectAttributes redirect) {
        asked.set(0);
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.done("已把 2021-002 转给县自然资源局。").undoneBy("/desk/sample/done"));
        return "redirect:/desk/sample/parts";
    }

    @PublicPage
    @GetMapping("/desk/sample/refuse")
    String refuse() {
        throw new Refusal("2021年的年度报告已经公布，不能再修改。");
    }

    private static Progress job(String id, int percent) {
        var state = percent < 100 ? Progress.State.RUNNING : Progress.State.DONE;
        return new Progress(
                id,
                "2021 年台账导入",
                percent,
                "%d / 3560 行，可以关闭页面".formatted(percent * 3560 / 100),
                state,
                "/desk/sample/progress",
                "/desk/sample/done",
                percent < 100 ? null : "/desk/sample/requests");
    }

    private static ModelAndView page(String name, Record page) {
        return new ModelAndView("sample/desk-" + name, "page", page);
    }
}
