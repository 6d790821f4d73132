package org.yangguang.annualreport.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.Citation;
import org.yangguang.documents.Block;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.ContactCard;

/** Section 六、其他需要报告的事项, with the special statement on processing fees (国办公开办函〔2021〕30号 一（六）). */
final class Matters {

    private final Agency agency;
    private final int year;
    private final Phrases phrases;

    Matters(Agency agency, int year, Phrases phrases) {
        this.agency = agency;
        this.year = year;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        List<List<Inline>> items = new ArrayList<>();
        items.add(phrases.of(fees()));
        String contact = contact(agency.card());
        if (!contact.isEmpty()) {
            items.add(phrases.of(contact));
        }
        return List.of(new NumberedList(items));
    }

    private String fees() {
        String start = "本机关%d年办理的政府信息公开申请，依据%s，".formatted(year, Citation.PROCESSING_FEE.name());
        return phrases.any("requests.processing_fees_yuan")
                ? start + "共收取信息处理费{requests.processing_fees_yuan}元。"
                : start + "未收取信息处理费。";
    }

    private String contact(ContactCard card) {
        StringBuilder text = new StringBuilder();
        if (card.website() != null || card.websiteAddress() != null) {
            text.append("本报告电子版可在")
                    .append(card.website() == null ? "" : "“" + card.website() + "”门户网站")
                    .append(bracketed(card.websiteAddress()))
                    .append("查阅或下载。");
        }
        String reach = reach(card);
        if (!reach.isEmpty()) {
            text.append("如有疑问或意见建议，请与")
                    .append(card.office() == null ? agency.name() : card.office())
                    .append("联系。")
                    .append(reach);
        }
        return text.toString();
    }

    private static String reach(ContactCard card) {
        List<String> details = new ArrayList<>();
        add(details, "邮编：", card.postcode());
        add(details, "电话：", card.telephone());
        add(details, "传真：", card.fax());
        add(details, "电子邮箱：", card.email());
        String joined = String.join("，", details);
        if (card.address() == null) {
            return joined.isEmpty() ? "" : joined + "。";
        }
        return "地址：" + card.address() + (joined.isEmpty() ? "" : "（" + joined + "）") + "。";
    }

    private static void add(List<String> details, String label, @Nullable String value) {
        if (value != null) {
            details.add(label + value);
        }
    }

    private static String bracketed(@Nullable String text) {
        return text == null ? "" : "（" + text + "）";
    }
}
