package org.yangguang.requests.web;

import static org.yangguang.requests.web.ActionField.area;
import static org.yangguang.requests.web.ActionField.date;
import static org.yangguang.requests.web.ActionField.radios;
import static org.yangguang.requests.web.ActionField.select;
import static org.yangguang.requests.web.ActionField.text;
import static org.yangguang.requests.web.RegisterPage.options;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consultation;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.Opinion;

/** What each action asks for; a proposal and a fee notice ask for more, see {@link ProposalPages} and {@link FeeFields}. */
final class ActionFields {

    private static final ActionField ON = date("on", "日期", null);

    private ActionFields() {}

    /** @param handlers names by account, of those who may handle it */
    static List<ActionField> of(CaseAction action, CaseFile file, Map<String, String> handlers) {
        return switch (action) {
            case CONFIRM,
                    ASSIGN,
                    SPLIT,
                    ASK_CORRECTION,
                    RECEIVE_CORRECTION,
                    ASK_REASONS,
                    RECEIVE_REASONS,
                    DELAY_REPLY -> withApplicant(action, handlers);
            case CONSULT, SERVE_CONSULTATION, RECEIVE_OPINION, LAPSE_CONSULTATION -> consulting(action, file);
            case PAY, ASK_EXTENSION, DECIDE_EXTENSION, NOTIFY_EXTENSION -> time(action);
            case REVIEW, REPLY, RECORD_DELIVERY, ARCHIVE, WITHDRAW, REOPEN, NOTE -> ending(action);
            case PROPOSE, NOTIFY_FEE -> List.of();
        };
    }

    private static List<ActionField> withApplicant(CaseAction action, Map<String, String> handlers) {
        return switch (action) {
            case CONFIRM ->
                List.of(date("on", "确认日期", "双方确认之日为收到申请之日，答复期限从次日起算"), area("怎样确认的", "例如：电话确认，申请人核对了所需信息和接收方式"));
            case ASSIGN ->
                List.of(
                        ON,
                        select("handler", "承办人", null, handlers),
                        text("unit", "承办机构", "例如城建股").optional());
            case SPLIT -> List.of(ON, area("各件的内容", "每行一件。第一件保留原登记号，其余各件另编登记号，收到之日不变"));
            case ASK_CORRECTION ->
                List.of(
                        date("on", "告知日期", "自收到申请之日起 7 个工作日内，一次性告知"),
                        area("需要补正的事项", "一次写全：哪里不明确，补充什么才能查找"),
                        date("until", "补正期限", "给申请人合理的时间，一般不超过 15 个工作日"));
            case RECEIVE_CORRECTION -> List.of(date("on", "收到补正的日期", "答复期限从次日起重新计算"), area("补正后的申请内容", null));
            case ASK_REASONS ->
                List.of(date("on", "告知日期", null), area("为什么认为明显超过合理范围", "写明数量、频次"), date("until", "说明理由的期限", null));
            case RECEIVE_REASONS -> List.of(date("on", "收到日期", null), area("申请人说明的理由", null));
            case DELAY_REPLY ->
                List.of(date("on", "告知日期", null), date("until", "延迟答复到", "确定合理的期限"), area("为什么不能按期答复", null));
            default -> throw new IllegalArgumentException(action.name());
        };
    }

    private static List<ActionField> consulting(CaseAction action, CaseFile file) {
        return switch (action) {
            case CONSULT ->
                List.of(
                        date("on", "发出日期", null),
                        radios("kind", "征求谁的意见", null, options(Consulting.values(), Consulting::label)),
                        text("party", "名称", "第三方或者机关的名称，加密保存"),
                        area("征求意见的内容", "涉及哪些信息，请其就是否同意公开提出意见并说明理由"));
            case SERVE_CONSULTATION -> List.of(which(file), date("on", "送达日期", "15 个工作日从次日起算"));
            case RECEIVE_OPINION ->
                List.of(
                        which(file),
                        date("on", "收到日期", null),
                        radios("opinion", "意见", null, options(Opinion.values(), Opinion::label)),
                        area("意见和理由", null));
            case LAPSE_CONSULTATION -> List.of(which(file), ON);
            default -> throw new IllegalArgumentException(action.name());
        };
    }

    private static List<ActionField> time(CaseAction action) {
        return switch (action) {
            case PAY -> List.of(date("on", "缴费日期", "处理期限从次日起重新计算"));
            case ASK_EXTENSION -> List.of(ON, text("days", "延长几个工作日", "1 至 20"), area("理由", null));
            case DECIDE_EXTENSION -> List.of(ON, verdict("同意延期", "不同意"), area("意见", null));
            case NOTIFY_EXTENSION -> List.of(date("on", "告知日期", "在原期限届满前告知申请人，延长才有效"));
            default -> throw new IllegalArgumentException(action.name());
        };
    }

    private static List<ActionField> ending(CaseAction action) {
        return switch (action) {
            case REVIEW -> List.of(ON, verdict("同意", "退回承办人"), area("意见", null));
            case REPLY ->
                List.of(
                        date("on", "答复日期", "邮寄以交邮之日，直接或者委托送达以签收之日"),
                        radios("delivery", "送达方式", null, options(Delivery.values(), Delivery::label)),
                        text("number", "答复文号", "例如明住建公复〔2021〕12号；不另行文的不填").optional());
            case RECORD_DELIVERY -> List.of(date("on", "送达日期", null), area("送达凭证", "挂号单号、签收人、回执等"));
            case ARCHIVE -> List.of(date("on", "归档日期", "归档后不能再改动"));
            case WITHDRAW -> List.of(date("on", "撤回日期", null), area("怎样撤回的", "书面、电话等；按其他处理办结"));
            case REOPEN -> List.of(date("on", "收到决定或者判决的日期", "20 个工作日内重新答复"), area("依据", "案号和结果"));
            case NOTE -> List.of(ON, area("备注", null));
            default -> throw new IllegalArgumentException(action.name());
        };
    }

    private static ActionField verdict(String yes, String no) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("true", yes);
        options.put("false", no);
        return radios("agreed", "决定", null, options);
    }

    private static ActionField which(CaseFile file) {
        Map<String, String> open = new LinkedHashMap<>();
        for (Consultation one : file.consultations()) {
            if (one.endedOn() == null) {
                open.put(Integer.toString(one.number()), one.kind().label() + "：" + one.party());
            }
        }
        return select("consultation", "哪一份征求意见书", null, open);
    }
}
