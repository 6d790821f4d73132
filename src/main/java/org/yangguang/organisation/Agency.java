package org.yangguang.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An administrative agency (行政机关, 单位) that owes disclosure.
 *
 * @param id null until it is entered
 * @param name full official name, unique
 * @param parent the agency it belongs to; null at the top
 * @param wechat name of its official WeChat account; null if it has none
 * @param weibo name of its official Weibo account; null if it has none
 * @param gazette name of the gazette it publishes; null if it has none
 * @param endedOn last day on which it was there; null for one that is there
 * @param successor who answers for it since; null for one that is there
 */
@Table(schema = "organisation", name = "agency")
public record Agency(
        @Id @Nullable Long id,
        String name,
        AgencyKind kind,
        @Nullable Long parent,
        @Nullable String wechat,
        @Nullable String weibo,
        @Nullable String gazette,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) ContactCard card,
        @Nullable LocalDate endedOn,
        @Nullable Long successor,
        @Version int version) {

    /** An agency as it is first entered, with nothing on its card. */
    public static Agency entered(String name, AgencyKind kind, @Nullable AgencyId parent) {
        return new Agency(
                null,
                name,
                kind,
                parent == null ? null : parent.value(),
                null,
                null,
                null,
                ContactCard.EMPTY,
                null,
                null,
                0);
    }

    /** Its identity; only for an agency that was entered. */
    public AgencyId agencyId() {
        if (id == null) {
            throw new IllegalStateException("agency not entered yet: " + name);
        }
        return new AgencyId(id);
    }

    public Agency withCard(ContactCard newCard) {
        return new Agency(id, name, kind, parent, wechat, weibo, gazette, newCard, endedOn, successor, version);
    }

    /** The same agency with the names of its own media; null where it has none. */
    public Agency withMedia(@Nullable String newWechat, @Nullable String newWeibo, @Nullable String newGazette) {
        return new Agency(id, name, kind, parent, newWechat, newWeibo, newGazette, card, endedOn, successor, version);
    }

    Agency withPlace(String newName, AgencyKind newKind, @Nullable Long newParent) {
        return new Agency(id, newName, newKind, newParent, wechat, weibo, gazette, card, endedOn, successor, version);
    }

    Agency withEnd(@Nullable LocalDate on, @Nullable Long by) {
        return new Agency(id, name, kind, parent, wechat, weibo, gazette, card, on, by, version);
    }

    /** Whether it was there on any day of that year: for the year in which it ended, it still reports. */
    public boolean thereIn(int year) {
        return endedOn == null || endedOn.getYear() >= year;
    }

    /** Whether it is gone on that day: dissolved or merged before it. */
    public boolean endedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }
}
