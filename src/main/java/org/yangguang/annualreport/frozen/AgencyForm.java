package org.yangguang.annualreport.frozen;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import tools.jackson.databind.JsonNode;

/** An agency with its contact card as it stands in a frozen report. */
final class AgencyForm {

    private AgencyForm() {}

    static Map<String, Object> write(Agency agency) {
        ContactCard card = agency.card();
        Map<String, Object> contact = new TreeMap<>();
        put(contact, "office", card.office());
        put(contact, "address", card.address());
        put(contact, "postcode", card.postcode());
        put(contact, "telephone", card.telephone());
        put(contact, "fax", card.fax());
        put(contact, "email", card.email());
        put(contact, "hours", card.hours());
        put(contact, "website", card.website());
        put(contact, "website_address", card.websiteAddress());
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", agency.agencyId().value());
        tree.put("name", agency.name());
        tree.put("kind", agency.kind().name());
        tree.put("card", contact);
        put(tree, "wechat", agency.wechat());
        put(tree, "weibo", agency.weibo());
        put(tree, "gazette", agency.gazette());
        return tree;
    }

    static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

    static Agency read(JsonNode tree) {
        JsonNode card = tree.path("card");
        return new Agency(
                tree.path("id").asLong(),
                tree.path("name").asString(),
                AgencyKind.valueOf(tree.path("kind").asString()),
                null,
                text(tree, "wechat"),
                text(tree, "weibo"),
                text(tree, "gazette"),
                new ContactCard(
                        text(card, "office"),
                        text(card, "address"),
                        text(card, "postcode"),
                        text(card, "telephone"),
                        text(card, "fax"),
                        text(card, "email"),
                        text(card, "hours"),
                        text(card, "website"),
                        text(card, "website_address")),
                null,
                null,
                0);
    }

    static @Nullable String text(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        return value.isString() ? value.asString() : null;
    }
}
