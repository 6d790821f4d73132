package org.yangguang.requests.amendments;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a claim must tell: which record, what is wrong, what is right, and the evidence (Regulation art. 41: 有证据证明). */
public final class ClaimRules {

    private static final int SHORT = 200;
    private static final int LONG = 2000;

    private ClaimRules() {}

    /** What is wrong, by the name of the component of {@link Claim}; nothing where all is right. */
    public static Map<String, String> problems(Claim claim, boolean files) {
        Map<String, String> problems = new LinkedHashMap<>();
        text(problems, "record", claim.record(), SHORT, "请填写是哪一份记录，例如不动产登记证明、低保审批表");
        limit(problems, "number", claim.number(), SHORT);
        limit(problems, "earlier", claim.earlier(), SHORT);
        text(problems, "wrong", claim.wrong(), LONG, "请写明哪里记录得不准确");
        text(problems, "right", claim.right(), LONG, "请写明应当怎样记录");
        limit(problems, "evidence", claim.evidence(), LONG);
        if (!files && (claim.evidence() == null || claim.evidence().isBlank())) {
            problems.put("evidence", "请附上证据，或者写明证据是什么、在哪里可以查到");
        }
        return problems;
    }

    private static void text(Map<String, String> problems, String field, String text, int most, String missing) {
        if (text.isBlank()) {
            problems.put(field, missing);
        }
        limit(problems, field, text, most);
    }

    private static void limit(Map<String, String> problems, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            problems.put(field, "不超过 " + most + " 字");
        }
    }
}
