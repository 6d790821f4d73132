package org.yangguang.requests.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.FollowUp;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.shared.Money;
import org.yangguang.ui.Fact;

/** What a case is about, in a few lines. */
final class CaseFacts {

    private CaseFacts() {}

    static List<Fact> of(OpenedCase opened, Ratings.@Nullable Rated rated) {
        CaseFile file = opened.file();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.wide("所需信息", file.content()));
        facts.add(Fact.link("申请人", "查看（记入审计）", applicant(opened)));
        facts.add(Fact.of("申请方式", file.arrival().channel().label()));
        facts.add(Fact.of("到达", DueWords.day(file.arrival().on())));
        LocalDate received = file.receivedOn();
        facts.add(Fact.of("收到之日", received == null ? "待与申请人确认" : DueWords.day(received)));
        file.handler()
                .ifPresent(handler -> facts.add(
                        Fact.of("承办人", handler.name() + (handler.unit() == null ? "" : "（" + handler.unit() + "）"))));
        file.last(CaseEvent.Proposed.class)
                .ifPresent(proposed -> facts.add(Fact.of(
                        file.state().open() ? "拟作决定" : "决定",
                        proposed.proposal().outcome().label())));
        facts.add(Fact.of("处理费", fee(file)));
        file.last(CaseEvent.Replied.class)
                .map(CaseEvent.Replied::number)
                .ifPresent(number -> facts.add(Fact.of("答复文号", number)));
        if (rated != null) {
            String words = rated.words().isEmpty() ? "" : "：" + rated.words();
            facts.add(Fact.wide("申请人评价", rated.rating().label() + words));
            rating(rated, opened.head().id()).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<Fact> rating(Ratings.Rated rated, long id) {
        FollowUp followUp = rated.followUp();
        return followUp != null
                ? Optional.of(Fact.wide("回访", followUp.words() + "（" + followUp.by() + "）"))
                : rated.waits() ? Optional.of(Fact.link("回访", "登记回访情况", CasePaths.rating(id))) : Optional.empty();
    }

    private static String fee(CaseFile file) {
        return file.last(CaseEvent.FeeNotified.class)
                .map(fee -> new Money(fee.fen()).yuan() + " 元，"
                        + (file.last(CaseEvent.FeePaid.class).isPresent() ? "已缴" : "未缴"))
                .orElse("不收");
    }

    private static String applicant(OpenedCase opened) {
        return CasePaths.LIST + "/" + opened.head().agency() + "/applicant?registration="
                + UriUtils.encodeQueryParam(opened.head().registration(), StandardCharsets.UTF_8);
    }
}
