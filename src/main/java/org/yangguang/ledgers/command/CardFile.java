package org.yangguang.ledgers.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's contact card and media in a JSON file: a flat object of texts, every key optional. */
final class CardFile {

    static final List<String> KEYS = List.of(
            "office",
            "address",
            "postcode",
            "telephone",
            "fax",
            "email",
            "hours",
            "website",
            "website_address",
            "wechat",
            "weibo",
            "gazette");

    private final JsonNode tree;

    private CardFile(JsonNode tree) {
        this.tree = tree;
    }

    /**
     * The agency with what the file says of it.
     *
     * @param file null for nothing known
     * @throws Refusal if it is no such file
     */
    static Agency agency(String name, @Nullable Path file) {
        Agency agency = Agency.entered(name, AgencyKind.COUNTY_OFFICE, null);
        if (file == null) {
            return agency;
        }
        CardFile card = new CardFile(read(file));
        return agency.withCard(card.card()).withMedia(card.text("wechat"), card.text("weibo"), card.text("gazette"));
    }

    private static JsonNode read(Path file) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal("读不到联系卡片：" + file + "。请检查路径。", unreadable);
        } catch (JacksonException broken) {
            throw new Refusal("联系卡片 " + file.getFileName() + " 不是有效的 JSON 文件。", broken);
        }
        if (!tree.isObject()) {
            throw new Refusal("联系卡片 " + file.getFileName() + " 应是一个 JSON 对象，可用的键：" + String.join("、", KEYS));
        }
        for (String key : tree.propertyNames()) {
            if (!KEYS.contains(key)
                    || !(tree.path(key).isString() || tree.path(key).isNull())) {
                throw new Refusal("联系卡片中的“" + key + "”无法识别，值应为文字，可用的键：" + String.join("、", KEYS));
            }
        }
        return tree;
    }

    private ContactCard card() {
        return new ContactCard(
                text("office"),
                text("address"),
                text("postcode"),
                text("telephone"),
                text("fax"),
                text("email"),
                text("hours"),
                text("website"),
                text("website_address"));
    }

    private @Nullable String text(String key) {
        String text = tree.path(key).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
