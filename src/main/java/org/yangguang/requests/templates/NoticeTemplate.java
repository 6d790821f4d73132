package org.yangguang.requests.templates;

import static org.yangguang.requests.templates.TemplateField.may;
import static org.yangguang.requests.templates.TemplateField.must;

import java.util.List;
import java.util.stream.Stream;

/** The letters on the way to a reply and beside it: their fields and built-in words. Periods, articles and what the law makes of silence are fields. */
public enum NoticeTemplate {

    /** 登记回执: day of receipt and what follows from it (arts. 31, 33). */
    RECEIPT(
            "登记回执",
            List.of(
                    must("收到日期", "收到申请之日").only("已收到"),
                    must("答复期限", "条例规定的期限：20个工作日").only("已收到"),
                    must("延期依据", "条例关于延长答复期限的条款").only("已收到"),
                    must("确认依据", "条例关于双方确认收到日期的条款").only("待确认")),
            """
            政府信息公开申请登记回执
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            申请编号：{申请编号}。
            收到申请之日：{收到日期}。本机关将自收到申请之日起{答复期限}内答复；需要延长答复期限的，将告知{您}（{延期依据}）。
            本机关将与{您}确认，双方确认之日为收到申请之日（{确认依据}）。"""),

    /** 拆分办理告知书: one application, one matter. */
    DIVISION(
            "拆分办理告知书",
            List.of(
                    must("原申请编号", "拆分以前的申请编号"),
                    must("件数", "拆分为几件"),
                    must("各件编号", "拆分后各件的编号"),
                    must("收到日期", "收到申请之日").only("已收到"),
                    must("确认之日", "收到日期待双方确认时的写法").only("待确认")),
            """
            政府信息公开申请拆分办理告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            {您}的申请（编号{原申请编号}）包含多项内容，按照“一事一申请”原则，拆分为{件数}件，分别办理、分别答复，编号依次为{各件编号}。本件编号：{申请编号}。
            收到申请之日以本机关与{您}{确认之日}为准，各件相同。
            各件收到申请之日均为{收到日期}，答复期限不因拆分改变。网上提交的，用原来的查询码可以分别查询各件的办理进度。"""),

    /** 补正告知书 (art. 30). */
    CORRECTION("补正告知书", List.of(must("法律依据", "条例第三十条"), must("补正事项", "一次性告知的全部补正事项"), must("补正期限", "到哪一日为止")), """
            政府信息公开申请补正告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            经审查，申请内容不明确。根据{法律依据}的规定，请{您}于{补正期限}前补正以下事项：{补正事项}。
            答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。"""),

    /** 说明理由告知书 (art. 35). */
    REASONS(
            "说明理由告知书",
            List.of(must("法律依据", "条例第三十五条"), must("超过合理范围的情况", "数量、频次怎样超过合理范围"), must("说明期限", "到哪一日为止")),
            """
            政府信息公开申请说明理由告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            {您}申请公开政府信息的数量、频次明显超过合理范围：{超过合理范围的情况}。根据{法律依据}的规定，请于{说明期限}前说明理由。"""),

    /** 延迟答复告知书 (art. 35). */
    DELAY("延迟答复告知书", List.of(must("法律依据", "条例第三十五条"), must("延迟原因", "为什么不能在规定的期限内答复"), must("答复日期", "延迟到哪一日")), """
            政府信息公开申请延迟答复告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            {您}说明的理由合理，但是本机关无法在规定的期限内答复：{延迟原因}。根据{法律依据}的规定，本机关将于{答复日期}前答复。"""),

    /** 延长答复期限告知书 (art. 33). */
    EXTENSION(
            "延长答复期限告知书",
            List.of(must("法律依据", "条例第三十三条第二款"), must("延期原因", "为什么不能按期答复"), must("延长的期限", "延长几个工作日，到哪一日为止")),
            """
            政府信息公开申请延长答复期限告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            因{延期原因}，本机关不能按期答复。根据{法律依据}的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长{延长的期限}。"""),

    /** 信息处理费缴费通知书 (art. 42, 信息处理费管理办法). */
    FEE(
            "信息处理费缴费通知书",
            List.of(
                    must("法律依据", "条例第四十二条和信息处理费管理办法"),
                    must("计收方式", "按件还是按量计收，计收的件数或者页数"),
                    must("金额", "应缴金额，以元为单位"),
                    must("计收标准", "管理办法规定的标准"),
                    must("计算过程", "金额怎样得出"),
                    must("缴费期限", "管理办法规定的期限：20个工作日")),
            """
            政府信息公开信息处理费缴费通知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            根据{法律依据}的规定，本件申请{计收方式}，应缴纳信息处理费{金额}元。
            计收标准：{计收标准}。
            计算过程：{计算过程}。
            请自收到本通知次日起{缴费期限}内缴纳，缴纳方式请与本机关联系。逾期未缴纳的，视为放弃申请，本机关不再处理；办理期限自缴费次日起重新计算。"""),

    /** 征求意见书 (arts. 32–34): to another than the applicant, whom it does not name. */
    CONSULTATION(
            "征求意见书",
            List.of(
                    must("法律依据", "条例第三十二条、第三十三条或者第三十四条"),
                    must("征求意见的内容", "就什么征求意见"),
                    must("提出意见的要求", "在什么期限内、怎样提出意见"),
                    must("逾期的后果", "逾期未提出意见，依法怎样处理")),
            """
            政府信息公开征求意见书
            {征求对象}：
            本机关收到的政府信息公开申请涉及贵方，现征求意见：{征求意见的内容}。
            根据{法律依据}的规定，{提出意见的要求}。{逾期的后果}。"""),

    /** 征求意见告知书 (art. 33 para. 3): to the applicant; neither who is asked nor what about. */
    CONSULTATION_NOTICE(
            "征求意见告知书",
            List.of(
                    must("法律依据", "条例第三十二条、第三十三条或者第三十四条"),
                    must("征求意见的原因", "公开后可能损害第三方合法权益，或者由几个机关共同制作、涉及其他机关"),
                    must("被征求意见的一方", "“第三方”或者“有关机关”，不写名称"),
                    must("意见期限", "条例规定的期限：自收到征求意见书之日起15个工作日").only("有意见期限"),
                    must("不计入期限", "条例第三十三条第三款：征求意见所需时间不计算在答复期限内")),
            """
            政府信息公开申请征求意见告知书
            {申请人}：
            {您}提出的政府信息公开申请（编号{申请编号}），申请公开“{申请内容}”。
            {您}所申请公开的政府信息{征求意见的原因}。根据{法律依据}的规定，本机关已书面征求{被征求意见的一方}的意见。
            提出意见的期限为{意见期限}。
            {不计入期限}。征求意见以后，本机关将依法作出答复。"""),

    /** 告知第三方公开决定书 (art. 32): to a third party that did not agree, what is opened and why, and what it may do. */
    RELEASE(
            "告知第三方公开决定书",
            List.of(
                    must("征求意见日期", "征求意见书是哪一日的"),
                    must("对方的意见", "不同意、部分同意，或者逾期未提出意见"),
                    must("法律依据", "条例第三十二条"),
                    must("公开的内容", "决定公开的政府信息；部分公开的，写明是其中可以公开的部分"),
                    must("理由", "拟办意见写的理由"),
                    must(TemplateKind.REMEDY, "行政复议、行政诉讼的途径和期限，整段按决定的日期和机关填入")),
            """
            告知第三方公开决定书
            {征求对象}：
            本机关于{征求意见日期}就公开有关政府信息书面征求贵方的意见，贵方{对方的意见}。
            经审查，根据{法律依据}的规定，本机关决定予以公开，现书面告知贵方。
            决定公开的政府信息：{公开的内容}。
            理由：{理由}。
            {救济告知}""");

    private static final List<TemplateField> APPLICANT = List.of(
            must(TemplateKind.APPLICANT, "收件人，申请人的姓名或者名称"),
            may(TemplateKind.YOU, "“您”，申请人是单位的写“贵单位”"),
            must("申请编号", "登记号"),
            must("申请内容", "所申请公开的政府信息"));

    private static final List<TemplateField> PARTY = List.of(must(TemplateKind.PARTY, "收件人，第三方或者有关机关的名称；给对方的文书不写申请人"));

    private final String label;
    private final List<TemplateField> own;
    private final String builtIn;

    NoticeTemplate(String label, List<TemplateField> own, String builtIn) {
        this.label = label;
        this.own = own;
        this.builtIn = builtIn;
    }

    String label() {
        return label;
    }

    /** Whether it goes out beside another letter of the same event, which has the number. */
    public boolean beside() {
        return this == CONSULTATION_NOTICE || this == RELEASE;
    }

    /** The addressee first. */
    List<TemplateField> fields() {
        return Stream.concat((this == CONSULTATION || this == RELEASE ? PARTY : APPLICANT).stream(), own.stream())
                .toList();
    }

    String builtIn() {
        return builtIn;
    }
}
