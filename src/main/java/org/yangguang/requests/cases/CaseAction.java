package org.yangguang.requests.cases;

import static org.yangguang.identity.Duty.CLERK;
import static org.yangguang.identity.Duty.COUNTY_DISCLOSURE_OFFICE;
import static org.yangguang.identity.Duty.DISCLOSURE_OFFICE_HEAD;
import static org.yangguang.identity.Duty.HANDLER;
import static org.yangguang.identity.Duty.LEGAL_REVIEWER;

import java.util.List;
import java.util.Locale;
import org.yangguang.identity.Duty;

/** What people do to a case, with the article it rests on and the duties that may do it. */
public enum CaseAction {
    CONFIRM("与申请人确认", "《条例》第三十一条", CLERK, HANDLER),
    ASSIGN("分办", "《条例》第四十五条", CLERK, DISCLOSURE_OFFICE_HEAD),
    SPLIT("拆分", "《政府信息公开信息处理费管理办法》第四条", CLERK, HANDLER),
    ASK_CORRECTION("告知补正", "《条例》第三十条", HANDLER),
    RECEIVE_CORRECTION("登记补正", "《条例》第三十条", CLERK, HANDLER),
    CONSULT("征求意见", "《条例》第三十二条至第三十四条", HANDLER),
    SERVE_CONSULTATION("登记意见书送达", "《条例》第三十二条", CLERK, HANDLER),
    RECEIVE_OPINION("登记意见", "《条例》第三十二条至第三十四条", CLERK, HANDLER),
    LAPSE_CONSULTATION("记录逾期未提出意见", "《条例》第三十二条至第三十四条", HANDLER),
    ASK_REASONS("要求说明理由", "《条例》第三十五条", HANDLER),
    RECEIVE_REASONS("登记理由", "《条例》第三十五条", CLERK, HANDLER),
    DELAY_REPLY("确定延迟答复期限", "《条例》第三十五条", DISCLOSURE_OFFICE_HEAD),
    NOTIFY_FEE("发出收费通知", "《条例》第四十二条", HANDLER),
    PAY("登记缴费", "《条例》第四十二条", CLERK, HANDLER),
    ASK_EXTENSION("申请延期", "《条例》第三十三条第二款", HANDLER),
    DECIDE_EXTENSION("审批延期", "《条例》第三十三条第二款", DISCLOSURE_OFFICE_HEAD),
    NOTIFY_EXTENSION("告知申请人延期", "《条例》第三十三条第二款", CLERK, HANDLER),
    PROPOSE("提出拟办意见", "《条例》第三十六条", HANDLER),
    REVIEW("审核", "《条例》第十七条", LEGAL_REVIEWER, DISCLOSURE_OFFICE_HEAD, COUNTY_DISCLOSURE_OFFICE),
    REPLY("答复", "《条例》第三十三条、第三十六条", CLERK, HANDLER),
    RECORD_DELIVERY("登记送达", "国办公开办函〔2016〕235号", CLERK, HANDLER),
    ARCHIVE("归档", "《条例》第四十五条", CLERK, HANDLER),
    WITHDRAW("记录申请人撤回", "《条例》第四十五条", CLERK, HANDLER),
    REOPEN("重新办理", "《行政复议法》《行政诉讼法》", DISCLOSURE_OFFICE_HEAD),
    NOTE("加备注", "《条例》第四十五条", CLERK, HANDLER, DISCLOSURE_OFFICE_HEAD, LEGAL_REVIEWER);

    private final String label;
    private final String law;
    private final List<Duty> duties;

    CaseAction(String label, String law, Duty... duties) {
        this.label = label;
        this.law = law;
        this.duties = List.of(duties);
    }

    public String label() {
        return label;
    }

    /** The article it rests on; 《条例》 is the Regulation on the disclosure of government information. */
    public String law() {
        return law;
    }

    /** Duties, held for the case's agency, any of which may do it. */
    public List<Duty> duties() {
        return duties;
    }

    /** Part of the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
