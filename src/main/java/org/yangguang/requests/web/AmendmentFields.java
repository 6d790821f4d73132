package org.yangguang.requests.web;

import static org.yangguang.requests.web.ActionField.area;
import static org.yangguang.requests.web.ActionField.date;
import static org.yangguang.requests.web.ActionField.radios;
import static org.yangguang.requests.web.ActionField.select;
import static org.yangguang.requests.web.ActionField.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.cases.LetterNumbers;

/** What each action on an amendment asks for; {@link AmendmentEvents} makes an event of it. */
@Component
class AmendmentFields {

    private final AgencyDirectory agencies;
    private final LetterNumbers numbers;
    private final Clock clock;

    AmendmentFields(AgencyDirectory agencies, LetterNumbers numbers, Clock clock) {
        this.agencies = agencies;
        this.numbers = numbers;
        this.clock = clock;
    }

    List<ActionField> of(AmendmentAction action, Amendment it) {
        ActionField on = date("on", "日期", null);
        return switch (action) {
            case CORRECT ->
                List.of(on, area("更正了什么", "原来怎样记录，现在改为什么；写入告知书"), date("done", "更正日期", "记录已经改好的日期；先更正，再告知"));
            case REJECT -> List.of(on, area("不予更正的理由", "核查了什么，为什么不属实或者不能证明；写入告知书"));
            case FORWARD ->
                List.of(
                        on,
                        select("agency", "有权更正的单位", "审批后由它继续办理，原编号不变，内部时限从次日起重新计算", others(it)),
                        area("为什么不属于本单位职能", "写入告知书"));
            case DIRECT ->
                List.of(
                        on,
                        select("agency", "有权更正的单位", "告知书写明它的联系方式", others(it)).onlyFor("本县"),
                        text("name", "机关名称", null).onlyFor("不在名单中"),
                        text("contact", "联系方式", "电话、地址").onlyFor("不在名单中"),
                        area("为什么不属于本单位职能", "写入告知书"));
            case ASK_EVIDENCE ->
                List.of(
                        on,
                        area("需要补充的证据", "一次写全，写入告知书"),
                        date("until", "补充的期限", "给申请人合理的时间；到这一天为止，内部时限暂停"),
                        number(it));
            case RECEIVE_EVIDENCE -> List.of(on, area("补充了什么", "文件在案卷页的“材料”中存入"));
            case APPROVE -> List.of(on, verdict(), area("意见", null), number(it));
            case WITHDRAW -> List.of(on, area("怎样撤回的", "书面、电话等"));
        };
    }

    private static ActionField verdict() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("true", "同意，发出告知书");
        options.put("false", "退回承办人");
        return radios("agreed", "决定", null, options);
    }

    private ActionField number(Amendment it) {
        int year = LocalDate.now(clock).getYear();
        String next = numbers.nextForAmendment(it.file().agency(), year);
        return text(
                        "number",
                        "文号",
                        next.isEmpty() ? "本单位的第一份写全文号，例如明住建公更〔" + year + "〕1号，以后接着编；不编号的不填" : "不填就接着编：" + next)
                .optional();
    }

    /** The agencies of the county that decide in their own name, without the one that has it. */
    private Map<String, String> others(Amendment it) {
        return agencies.present().stream()
                .filter(one ->
                        one.kind().reports() && !one.agencyId().equals(it.file().agency()))
                .collect(Collectors.toMap(
                        one -> one.agencyId().toString(), Agency::name, (one, other) -> one, LinkedHashMap::new));
    }
}
