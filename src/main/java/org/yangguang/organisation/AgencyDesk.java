package org.yangguang.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Keeps the agencies: each change leaves its trace, and no two people overwrite each other unnoticed. */
@Service
@Transactional
public class AgencyDesk {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");

    private final Agencies agencies;
    private final AgencyDirectory directory;
    private final ApplicationEventPublisher events;

    AgencyDesk(Agencies agencies, AgencyDirectory directory, ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.directory = directory;
        this.events = events;
    }

    /** What an agency is: its full official name, its kind, and the agency it belongs to, or null. */
    public record Place(
            String name, AgencyKind kind, @Nullable AgencyId parent) {}

    /** How people reach an agency; what it has not is null. */
    public record Contact(
            ContactCard card,
            @Nullable String wechat,
            @Nullable String weibo,
            @Nullable String gazette) {}

    /**
     * Enters a new agency.
     *
     * @throws Refusal if the name is taken
     */
    public Agency create(Place place, Actor by) {
        requireFree(place.name(), null);
        Agency entered = agencies.save(Agency.entered(place.name().strip(), place.kind(), place.parent()));
        events.publishEvent(new AgencyEvent(by, "新建单位", entered.name(), "", words(entered)));
        return entered;
    }

    /**
     * Changes what an agency is.
     *
     * @param version that the change was made upon
     * @throws Refusal if somebody was faster, the name is taken, or the agency would belong to itself
     */
    public Agency move(AgencyId id, int version, Place place, Actor by) {
        Agency before = current(id, version);
        requireFree(place.name(), id);
        AgencyId parent = place.parent();
        requireNoCircle(id, parent);
        Agency after = agencies.save(
                before.withPlace(place.name().strip(), place.kind(), parent == null ? null : parent.value()));
        events.publishEvent(new AgencyEvent(by, "修改单位", after.name(), words(before), words(after)));
        return after;
    }

    /**
     * Changes how people reach an agency.
     *
     * @param version that the change was made upon
     * @throws Refusal if somebody was faster
     */
    public Agency amend(AgencyId id, int version, Contact contact, Actor by) {
        Agency before = current(id, version);
        Agency after = agencies.save(
                before.withCard(contact.card()).withMedia(contact.wechat(), contact.weibo(), contact.gazette()));
        events.publishEvent(new AgencyEvent(by, "修改单位联系信息", after.name(), contactWords(before), contactWords(after)));
        return after;
    }

    /**
     * Dissolves an agency, or merges it into another (撤销、合并). The other one answers for it from the next day on; figures of
     * the year stay with who had them.
     *
     * @param on the last day
     * @throws Refusal if somebody was faster, it is gone already, others belong to it, or the successor cannot take over
     */
    public Agency end(AgencyId id, int version, LocalDate on, AgencyId successor, Actor by) {
        Agency before = current(id, version);
        if (before.endedOn() != null) {
            throw new Refusal("%s已于 %s撤销或者合并，不能再办。"
                    .formatted(before.name(), before.endedOn().format(DAY)));
        }
        if (directory.answering(successor).agencyId().equals(id)) {
            throw new Refusal("承接单位不能是本单位。");
        }
        Agency heir = directory.get(successor);
        if (heir.endedBefore(on.plusDays(1))) {
            throw new Refusal("%s当时已经撤销或者合并，不能承接。请选择现有的单位。".formatted(heir.name()));
        }
        boolean others = directory.all().stream()
                .anyMatch(other -> Objects.equals(other.parent(), id.value()) && other.endedOn() == null);
        if (others) {
            throw new Refusal("%s还有下级单位。请先把它们改到别的单位之下。".formatted(before.name()));
        }
        Agency after = agencies.save(before.withEnd(on, successor.value()));
        events.publishEvent(
                new AgencyEvent(by, "撤销或者合并单位", after.name(), "", "%s撤销，由%s承接".formatted(on.format(DAY), heir.name())));
        return after;
    }

    /**
     * Takes the end of an agency back that was entered by mistake.
     *
     * @throws Refusal if somebody was faster, or it is not ended
     */
    public Agency revive(AgencyId id, int version, Actor by) {
        Agency before = current(id, version);
        if (before.endedOn() == null) {
            throw new Refusal(before.name() + "没有撤销，不用恢复。");
        }
        Agency after = agencies.save(before.withEnd(null, null));
        events.publishEvent(
                new AgencyEvent(by, "恢复单位", after.name(), before.endedOn().format(DAY) + "撤销", ""));
        return after;
    }

    private Agency current(AgencyId id, int version) {
        Agency agency = directory.get(id);
        if (agency.version() != version) {
            throw new Refusal("这个单位刚被别人修改过，您的修改没有保存。请重新打开，核对最新内容后再改。");
        }
        return agency;
    }

    private void requireFree(String name, @Nullable AgencyId own) {
        directory.named(name).filter(other -> !other.agencyId().equals(own)).ifPresent(other -> {
            throw new Refusal("已经有“%s”。单位名称不能重复。".formatted(other.name()));
        });
    }

    private void requireNoCircle(AgencyId id, @Nullable AgencyId parent) {
        for (AgencyId above = parent; above != null; ) {
            if (above.equals(id)) {
                throw new Refusal("上级单位不能是本单位，也不能是它的下级单位。");
            }
            Long next = directory.get(above).parent();
            above = next == null ? null : new AgencyId(next);
        }
    }

    private String words(Agency agency) {
        Long parent = agency.parent();
        return agency.name() + "，" + agency.kind().label()
                + (parent == null
                        ? ""
                        : "，上级 " + directory.get(new AgencyId(parent)).name());
    }

    private static String contactWords(Agency agency) {
        ContactCard card = agency.card();
        return Stream.of(
                        line("工作机构", card.office()),
                        line("地址", card.address()),
                        line("邮编", card.postcode()),
                        line("电话", card.telephone()),
                        line("传真", card.fax()),
                        line("邮箱", card.email()),
                        line("时间", card.hours()),
                        line("网站", card.website()),
                        line("网址", card.websiteAddress()),
                        line("微信", agency.wechat()),
                        line("微博", agency.weibo()),
                        line("公报", agency.gazette()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String line(String label, @Nullable String value) {
        return value == null ? "" : label + " " + value;
    }
}
