package org.yangguang.documents;

import static org.yangguang.documents.Cell.Alignment.LEFT;
import static org.yangguang.documents.SampleReport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables in the national form of annual reports. */
final class SampleTables {

    private static final List<String> RESULTS = List.of("结果\u200b维持", "结果\u200b纠正", "其他\u200b结果", "尚未\u200b审结", "总计");

    private SampleTables() {}

    static Table two() {
        List<Row> body = new ArrayList<>();
        body.add(Row.of(Row.Kind.GROUP, Cell.header("第二十条第（一）项").spanning(4, 1)));
        body.add(Row.of(Row.Kind.HEAD, head("信息内容"), head("本年制发件数"), head("本年废止件数"), head("现行有效件数")));
        body.add(Row.of(head("规章"), Cell.of("0"), Cell.of("0"), Cell.of("0")));
        body.add(Row.of(head("行政规范性文件"), Cell.bound("norms.made", "4", "/norms"), Cell.of("12"), Cell.of("18")));
        single(body, "第二十条第（五）项", "本年处理决定数量", "行政许可");
        single(body, "第二十条第（六）项", "本年处理决定数量", "行政处罚", "行政强制");
        single(body, "第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费");
        return new Table("t2", "主动公开政府信息情况", "national national-2", List.of(34, 22, 22, 22), List.of(), body, null);
    }

    private static void single(List<Row> body, String item, String column, String... names) {
        body.add(Row.of(Row.Kind.GROUP, Cell.header(item).spanning(4, 1)));
        body.add(Row.of(Row.Kind.HEAD, head("信息内容"), head(column).spanning(3, 1)));
        for (String name : names) {
            body.add(Row.of(head(name), Cell.of("24252.311082").spanning(3, 1)));
        }
    }

    /** Ten columns, three rows of head and twenty-five of body. */
    static Table three() {
        List<Row> head = List.of(
                Row.of(
                        Cell.header("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）").spanning(3, 3),
                        head("申请人情况").spanning(7, 1)),
                Row.of(
                        head("自然人").spanning(1, 2),
                        head("法人或其他组织").spanning(5, 1),
                        head("总计").spanning(1, 2)),
                Row.of(head("商业\u200b企业"), head("科研\u200b机构"), head("社会公益\u200b组织"), head("法律服务\u200b机构"), head("其他")));
        List<Row> body = new ArrayList<>();
        body.add(figures(Row.Kind.PLAIN, wide("一、本年新收政府信息公开申请数量", 3)));
        body.add(figures(Row.Kind.PLAIN, wide("二、上年结转政府信息公开申请数量", 3)));
        Cell results = head("三、本年度办理结果").spanning(1, 22).vertically();
        body.add(figures(Row.Kind.PLAIN, results, wide("（一）予以公开", 2)));
        body.add(figures(Row.Kind.PLAIN, wide("（二）部分公开", 2).withNote("（区分处理的，只计这一情形，不计其他情形）")));
        group(
                body,
                "（三）\u200b不予公开",
                "1.属于国家秘密",
                "2.其他法律行政法规禁止公开",
                "3.危及“三安全一稳定”",
                "4.保护第三方合法权益",
                "5.属于三类内部事务信息",
                "6.属于四类过程性信息",
                "7.属于行政执法案卷",
                "8.属于行政查询事项");
        group(body, "（四）\u200b无法提供", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确");
        group(body, "（五）\u200b不予处理", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息");
        group(
                body,
                "（六）\u200b其他处理",
                "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                "3.其他");
        body.add(figures(Row.Kind.SUM, wide("（七）总计", 2)));
        body.add(figures(Row.Kind.PLAIN, wide("四、结转下年度继续办理", 3)));
        List<Integer> weights = List.of(4, 7, 18, 6, 6, 6, 6, 6, 6, 6);
        return new Table("t3", "收到和处理政府信息公开申请情况", "national national-3", weights, head, body, null);
    }

    private static void group(List<Row> body, String name, String... items) {
        for (int i = 0; i < items.length; i++) {
            Cell item = wide(items[i], 1);
            body.add(
                    i == 0
                            ? figures(Row.Kind.PLAIN, head(name).spanning(1, items.length), item)
                            : figures(Row.Kind.PLAIN, item));
        }
    }

    /** Fifteen columns. */
    static Table four() {
        List<Row> head = List.of(
                Row.of(head("行政复议").spanning(5, 1), head("行政诉讼").spanning(10, 1)),
                new Row(
                        Stream.concat(
                                        RESULTS.stream()
                                                .map(result -> head(result).spanning(1, 2)),
                                        Stream.of(
                                                head("未经复议直接起诉").spanning(5, 1),
                                                head("复议后起诉").spanning(5, 1)))
                                .toList(),
                        Row.Kind.PLAIN),
                new Row(
                        Stream.concat(RESULTS.stream(), RESULTS.stream())
                                .map(SampleTables::head)
                                .toList(),
                        Row.Kind.PLAIN));
        return new Table(
                "t4",
                "政府信息公开行政复议、行政诉讼情况",
                "national national-4",
                java.util.Collections.nCopies(15, 1),
                head,
                List.of(figures(Row.Kind.PLAIN, 15)),
                null);
    }

    private static Cell head(String text) {
        return Cell.header(text);
    }

    private static Cell wide(String text, int columns) {
        return Cell.header(text).spanning(columns, 1).aligned(LEFT);
    }
}
