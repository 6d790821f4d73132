package org.yangguang.requests.cases;

import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, in words for its applicant.
 *
 * @param now what is being done; null once nothing is
 * @param meaning what that is for
 */
public record StatusOfCase(@Nullable String now, @Nullable String meaning) {

    public static StatusOfCase of(CaseState state) {
        return switch (state) {
            case UNCONFIRMED -> new StatusOfCase("等待与您确认", "工作人员会打电话核对申请，确认之日为收到申请之日。");
            case RECEIVED -> new StatusOfCase("等待分办", "将交给负责的人员办理。");
            case HANDLING -> new StatusOfCase("正在查找和办理", "检索您要的信息，判断能不能公开。");
            case CORRECTING -> new StatusOfCase("等您补正", "补正后重新计算答复期限。");
            case EXPLAINING -> new StatusOfCase("等您说明理由", null);
            case PAYING -> new StatusOfCase("等您缴费", "缴费后重新计算办理期限。");
            case CONSULTING -> new StatusOfCase("正在征求意见", "对方有 15 个工作日提出意见。");
            case REVIEWING -> new StatusOfCase("正在审核", "核对哪些内容可以公开。");
            case APPROVED -> new StatusOfCase("正在制作答复", null);
            case REPLIED, ARCHIVED -> new StatusOfCase(null, null);
        };
    }
}
