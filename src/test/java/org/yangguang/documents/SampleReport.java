package org.yangguang.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report as hard as the real ones: long paragraphs, rare names, three tables in the national form. */
public final class SampleReport {

    static final String RARE = "张堃、李喆、王玥、刘祎、䶮、𬱖";

    private SampleReport() {}

    /** Six parts on several pages. */
    public static Document document() {
        Properties properties = new Properties(
                "彭阳县人民政府办公室",
                "2021年政府信息公开工作年度报告",
                Properties.CHINESE,
                Instant.parse("2022-01-25T01:00:00Z"),
                "演示系统，非政府网站");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body("本报告依据《中华人民共和国政府信息公开条例》第五十条规定制作。统计期限为2021年1月1日至2021年12月31日。"));
        blocks.add(new Heading(1, "s1", "一、总体情况"));
        blocks.addAll(situation());
        blocks.add(new Heading(1, "s2", "二、主动公开政府信息情况"));
        blocks.add(SampleTables.two());
        blocks.add(new Heading(1, "s3", "三、收到和处理政府信息公开申请情况"));
        blocks.add(SampleTables.three());
        blocks.add(new Heading(1, "s4", "四、政府信息公开行政复议、行政诉讼情况"));
        blocks.add(SampleTables.four());
        blocks.add(new Heading(1, "s5", "五、存在的主要问题及改进情况"));
        blocks.add(Paragraph.body(
                new Inline.Text("本年度，政务公开工作取得了一定成效，但与人民群众的期待相比仍存在差距，主要是公开重点不够突出，公开实效不理想，业务水平还需提高。"),
                new Inline.Strong("一是"),
                new Inline.Text("扩大公开范围，重点公开与群众切身利益密切相关的事项，以及群众最关心、社会最敏感、反映最强烈的热点问题。"),
                new Inline.Strong("二是"),
                new Inline.Text("拓宽公开渠道，借助LED电子显示屏、公示栏、展板等多种方式，及时公开重大行政决策及出台的各项文件，确保公开实效。")));
        blocks.add(new Heading(1, "s6", "六、其他需要报告的事项"));
        blocks.add(new NumberedList(List.of(
                List.of(new Inline.Text("本机关2021年收到的政府信息公开申请未超出一定数量或者频次范围，未收取信息处理费。")),
                List.of(
                        new Inline.Text("电子版可在“彭阳县人民政府”门户网站（"),
                        new Inline.Link("www.pengyang.gov.cn", "https://www.pengyang.gov.cn/"),
                        new Inline.Text("）查阅或下载（邮编：756500，电话：0954—7012681）。")))));
        blocks.add(Paragraph.of(Paragraph.Kind.SIGNATURE, "彭阳县人民政府办公室"));
        blocks.add(Paragraph.of(Paragraph.Kind.SIGNATURE, "2022年1月25日"));
        return new Document("彭阳县人民政府办公室\n2021年政府信息公开工作年度报告", properties, blocks);
    }

    private static List<Block> situation() {
        return List.of(
                Paragraph.body("2021年，坚持以公开促落实，以公开促规范，以公开促服务，深入推进政务公开，坚持决策、执行、管理、服务、结果“五公开”，不断提高政府工作的透明度，"
                        + "增强政府公信力执行力，让权力在阳光下运行，切实保障人民群众知情权、参与权、表达权、监督权。"),
                new Heading(2, "s1-1", "（一）主动公开方面"),
                Paragraph.body(
                        new Inline.Text("通过政府网站、微信、微博公众号等形式公开政府信息共"),
                        new Inline.Bound("published.all", "1450", "/figures/2021#published"),
                        new Inline.Text("条，其中政府网站"),
                        new Inline.Bound("published.website", "451"),
                        new Inline.Text(
                                "条、“彭阳政务”官方微信350条，“彭阳在线”官方微博391条，办理县长信箱留言135条，《政府公报》111条，发布政策解读12条，其中图解2条，视频解读10条。")),
                Paragraph.body(
                        new Inline.Strong("一是"),
                        new Inline.Text("加强市场监管领域信息公开。严格落实市场监管行政执法公示制度，按照“谁执法、谁公示”原则，督促各相关单位通过政府网站、政务新媒体、政务服务大厅公示栏、"
                                + "服务窗口等平台，向社会公开行政执法基本信息、结果信息。")),
                new Heading(2, "s1-2", "（二）依申请公开方面"),
                new Heading(3, "s1-2-1", "1.办理程序"),
                Paragraph.body("不断加强依申请公开受理、登记、拟办、会商、审核、答复、归档等管理，规范依申请公开工作流程，畅通依申请公开渠道，严格按照办理时限和要求规范答复申请人，"
                        + "不断提高答复质量和水平。申请人姓名含生僻字的，如" + RARE
                        + "等，应当正常显示。经费12 345.67万元，English text 123 <script>alert('x')</script> & more。"));
    }

    static Row figures(Row.Kind kind, Cell... stub) {
        return figures(kind, 7, stub);
    }

    static Row figures(Row.Kind kind, int count, Cell... stub) {
        return new Row(
                Stream.concat(
                                Stream.of(stub),
                                IntStream.range(0, count)
                                        .mapToObj(i -> i % (count - 1) == 0
                                                ? Cell.bound("requests." + i, "8", "/figures/2021#requests")
                                                : Cell.of("0")))
                        .toList(),
                kind);
    }
}
