package org.yangguang.requests.amendments;

import java.time.LocalDate;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.ApplicantType;

/**
 * What every letter about an amendment tells: who asks, of whom, and when it came in.
 *
 * @param agency that writes
 * @param arrivedOn when it came to that agency: where another one forwarded it, not when that one got it
 */
record LetterAbout(Agency agency, String registration, LocalDate arrivedOn, Asked asked) {

    String you() {
        return asked.application().type() == ApplicantType.NATURAL_PERSON ? "您" : "贵单位";
    }

    /** The first paragraph: what is claimed. */
    String opening() {
        Claim claim = asked.claim();
        return "本机关于" + day(arrivedOn) + "收到" + you() + "提出的更正申请（编号" + registration + "）。" + you() + "认为“"
                + claim.record()
                + "”" + (claim.number() == null ? "" : "（" + claim.number() + "）") + "中的下列记录不准确："
                + sentence(claim.wrong()) + "要求更正为：" + sentence(claim.right());
    }

    /** What somebody typed as one paragraph that ends like a sentence. */
    static String sentence(String text) {
        String one = text.strip().replaceAll("\\s*\\R\\s*", "；");
        return one.matches(".*[。！？；]") ? one : one + "。";
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
