package org.yangguang.ui.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage.Action;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Steps;
import org.yangguang.ui.Steps.State;
import org.yangguang.ui.Steps.Step;
import org.yangguang.ui.Tile;
import org.yangguang.ui.Tone;
import org.yangguang.ui.TreeNode;
import org.yangguang.ui.Worklist;
import org.yangguang.ui.Worklist.Row;

/** What the sample pages of the desk show. */
final class SampleWork {

    static final String REQUEST = "/desk/sample/figure";

    private SampleWork() {}

    static List<Tile> tiles() {
        return List.of(
                new Tile(Tone.RED, "alert", "2", "已逾期", "最长 2 个工作日", "/desk/sample/requests"),
                new Tile(Tone.AMBER, "clock", "5", "三日内到期", "其中今天 1 件", "/desk/sample/requests"),
                new Tile(Tone.BLUE, "user", "4", "等我处理", "终审、审核各 1", "/desk/sample/requests"),
                new Tile(Tone.RED, "failed", "2", "出错", "分发 1，导入 1", "/desk/sample/requests"),
                new Tile(Tone.GREEN, "done", "23", "本周已办结", "上周同期 19", "/desk/sample/requests"));
    }

    static Worklist worklist() {
        return new Worklist(
                "工作清单",
                List.of(
                        new Worklist.Group(
                                "已逾期",
                                List.of(
                                        row("inbox", "2021 年公办幼儿园秋季招生剩余学位分配结果", "李某", Chip.red("逾期 2 个工作日"), true),
                                        row("mail", "云岭乡某村三组路灯连续半个月不亮", null, Chip.red("逾期 1 个工作日"), false))),
                        new Worklist.Group(
                                "三个工作日内",
                                List.of(
                                        row("page", "2022 年度城乡居民医保缴费问答（图解）", "马某", Chip.amber("剩 1 个工作日"), false),
                                        row("folder", "2021 年第三季度一般公共预算收支执行情况", "孙某", Chip.amber("剩 2 个工作日"), false))),
                        new Worklist.Group(
                                "以后",
                                List.of(row(
                                        "inbox",
                                        "安平镇某村高标准农田建设项目中标合同",
                                        "吴某",
                                        Chip.blue("暂停计时").with("pause"),
                                        false)))));
    }

    private static Row row(String icon, String title, @Nullable String who, Chip chip, boolean open) {
        return new Row(
                icon,
                title,
                "2021-教体-004",
                "依申请公开　县教育体育局",
                "答复 6/7",
                who,
                chip,
                List.of("10 月 18 日收到，答复期限 11 月 15 日（条例第三十三条第二款，20 个工作日）。", "没有办理延期：延期须在期限届满前告知申请人，现在不能再延。"),
                List.of(Action.primary("督办县教育体育局", "/desk/sample/form", "send"), Action.of("打开案卷", REQUEST, "inbox")),
                open);
    }

    static Steps steps() {
        return new Steps(
                "年报状态",
                List.of(
                        new Step(State.DONE, "起草", "陈某，1 月 20 日 09:40 保存"),
                        new Step(State.NOW, "已提交", "等负责人批准"),
                        new Step(State.LATER, "已批准", "办公室负责人"),
                        new Step(State.LATER, "已公布", "1 月 31 日前")));
    }

    static List<Moment> timeline() {
        var noon = LocalDateTime.of(2021, 3, 15, 12, 0);
        return List.of(
                new Moment(Tone.BLUE, "pen", "马某 开始起草答复", noon.plusDays(2), null, null),
                new Moment(
                        Tone.AMBER,
                        "clock",
                        "期限定为 4 月 13 日",
                        noon,
                        "自收到之日起 20 个工作日（条例第三十三条第二款）；清明节 4 月 3 日至 5 日不计。",
                        null),
                new Moment(Tone.PLAIN, "inbox", "受理员 海某 登记", noon.minusHours(2), "邮寄，信封已扫描", REQUEST));
    }

    static List<Fact> facts() {
        return List.of(
                Fact.of("申请人", "王某"),
                Fact.of("收到方式", "邮寄"),
                Fact.link("承办单位", "县住房和城乡建设局", "/desk/sample/form"),
                Fact.of("收到日期", "2021 年 3 月 15 日"),
                Fact.wide("所需信息", "2020年全县危房改造补助对象名单，按乡镇分列，注明补助标准和金额"));
    }

    static List<TreeNode> agencies() {
        var villages = List.of(node("安平村", List.of(), false, true), node("柳林社区", List.of(), false, false));
        return List.of(
                node("县人民政府办公室", List.of(), false, false),
                node("县住房和城乡建设局", List.of(node("县房屋征收中心", List.of(), false, false)), false, false),
                node("安平镇", villages, true, false));
    }

    private static TreeNode node(String label, List<TreeNode> children, boolean open, boolean current) {
        return new TreeNode(
                label,
                "/desk/sample/parts",
                children.isEmpty() ? null : children.size() + " 个下级",
                open,
                current,
                children);
    }
}
