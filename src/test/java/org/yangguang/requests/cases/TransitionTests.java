package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.requests.Submission;

class TransitionTests {

    private static final String TABLE = """
            待确认：与申请人确认 → 待受理；拆分 → 待确认；记录申请人撤回 → 已办结；加备注 → 待确认
            待受理：分办 → 办理中；拆分 → 待受理；记录申请人撤回 → 已办结；加备注 → 待受理
            办理中：分办 → 办理中；拆分 → 办理中；告知补正 → 待补正；征求意见 → 征求意见中；要求说明理由 → 待说明理由；确定延迟答复期限 → 办理中；\
            发出收费通知 → 待缴费；申请延期 → 办理中；审批延期 → 办理中；告知申请人延期 → 办理中；提出拟办意见 → 审核中；\
            记录申请人撤回 → 已办结；加备注 → 办理中
            待补正：分办 → 待补正；登记补正 → 办理中；提出拟办意见 → 审核中；记录申请人撤回 → 已办结；加备注 → 待补正
            待说明理由：分办 → 待说明理由；登记理由 → 办理中；提出拟办意见 → 审核中；记录申请人撤回 → 已办结；加备注 → 待说明理由
            待缴费：分办 → 待缴费；登记缴费 → 办理中；提出拟办意见 → 审核中；记录申请人撤回 → 已办结；加备注 → 待缴费
            征求意见中：分办 → 征求意见中；征求意见 → 征求意见中；登记意见书送达 → 征求意见中；登记意见 → 办理中、征求意见中；\
            记录逾期未提出意见 → 办理中、征求意见中；申请延期 → 征求意见中；审批延期 → 征求意见中；告知申请人延期 → 征求意见中；\
            记录申请人撤回 → 已办结；加备注 → 征求意见中
            审核中：分办 → 审核中；申请延期 → 审核中；审批延期 → 审核中；告知申请人延期 → 审核中；\
            审核 → 办理中、待补正、待说明理由、待缴费、审核中、待答复；记录申请人撤回 → 已办结；加备注 → 审核中
            待答复：分办 → 待答复；申请延期 → 待答复；审批延期 → 待答复；告知申请人延期 → 待答复；答复 → 已办结；\
            记录申请人撤回 → 已办结；加备注 → 待答复
            已办结：登记送达 → 已办结；归档 → 已归档；重新办理 → 办理中；加备注 → 已办结
            已归档：重新办理 → 办理中
            """;

    @Test
    void nothingElseHappensToACase() {
        String printed = Stream.of(CaseState.values())
                .map(from -> from.label() + "：" + actions(from))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(printed).isEqualTo(TABLE);
    }

    private static String actions(CaseState from) {
        return Arrays.stream(CaseAction.values())
                .filter(action -> !Transitions.of(from, action).isEmpty())
                .map(action -> action.label() + " → "
                        + Transitions.of(from, action).stream()
                                .map(CaseState::label)
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    @Test
    void everythingElseIsRefusedWithReasonAndArticle() {
        CaseFile file = Cases.file(List.of(new CaseEvent.Arrived(Cases.MONDAY, Submission.ONLINE, false, "内容")));
        for (CaseAction action : CaseAction.values()) {
            if (Transitions.of(CaseState.UNCONFIRMED, action).isEmpty()) {
                assertThat(CaseRules.refusal(file, action, Cases.MONDAY, Cases.NATIONAL))
                        .hasValueSatisfying(why -> assertThat(why)
                                .startsWith("待确认的申请不能" + action.label())
                                .endsWith("（" + action.law() + "）"));
            }
        }
    }
}
