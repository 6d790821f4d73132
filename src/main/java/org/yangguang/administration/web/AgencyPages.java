package org.yangguang.administration.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyDuties;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Tab;

/** Makes the pages of agencies. */
@Component
class AgencyPages {

    static final String LIST = "/desk/administration/agencies";
    private static final Crumb CRUMB = new Crumb("单位", LIST);
    private static final String UNKNOWN = "未填";

    private final AgencyDirectory agencies;
    private final AgencyDuties duties;
    private final CurrentUser currentUser;

    AgencyPages(AgencyDirectory agencies, AgencyDuties duties, CurrentUser currentUser) {
        this.duties = duties;
        this.agencies = agencies;
        this.currentUser = currentUser;
    }

    static String of(long agency) {
        return LIST + "/" + agency;
    }

    /** Whether the present user keeps all agencies, and not the own one's card alone. */
    boolean keepsAll() {
        return currentUser.get().has(Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE);
    }

    /**
     * The agency, for somebody who keeps all or this one's card.
     *
     * @throws org.yangguang.identity.Forbidden if the present user keeps neither
     */
    Agency kept(long id) {
        Agency agency = agencies.get(new AgencyId(id));
        currentUser
                .get()
                .require(
                        agency.agencyId(),
                        Duty.SYSTEM_ADMINISTRATOR,
                        Duty.COUNTY_DISCLOSURE_OFFICE,
                        Duty.DISCLOSURE_OFFICE_HEAD);
        return agency;
    }

    ModelAndView tree() {
        List<Agency> all = agencies.all();
        return new ModelAndView(
                "administration/desk/agencies",
                "page",
                new AgenciesPage(
                        DeskPage.of("单位", LIST)
                                .withMeta("共 " + all.size() + " 个")
                                .withActions(DeskPage.Action.primary("新建单位", LIST + "/new", "plus")),
                        tabs(true),
                        AgencyTree.of(all, null)));
    }

    /** The agencies as a tree, and as a list. */
    static List<Tab> tabs(boolean tree) {
        return List.of(new Tab("按隶属关系", LIST, null, tree), new Tab("按清单", AgencyListController.PATH, null, !tree));
    }

    ModelAndView newAgency() {
        return new ModelAndView(
                "administration/desk/agency-new",
                "page",
                new NewAgencyPage(
                        DeskPage.of("新建单位", LIST, CRUMB), kinds(), parents(agency -> agency.endedOn() == null)));
    }

    /** The page of an agency with its three forms, as they are or as they were sent. */
    ModelAndView agency(Agency agency, PlaceForm place, ContactForm contact, EndForm end) {
        boolean all = keepsAll();
        Predicate<Agency> other = each -> !each.agencyId().equals(agency.agencyId());
        Predicate<Agency> above = each -> each.endedOn() == null || Objects.equals(each.id(), agency.parent());
        DeskPage layout = all ? DeskPage.of(agency.name(), LIST, CRUMB) : DeskPage.of(agency.name(), LIST);
        AgencyPage page = new AgencyPage(
                layout.withChips(agency.endedOn() == null ? Chip.green("现有") : Chip.plain("已撤销"))
                        .withMeta(agency.kind().label()),
                agency.agencyId().value(),
                all ? AgencyTree.of(agencies.all(), agency.agencyId().value()) : List.of(),
                facts(agency),
                agency.endedOn() != null,
                all,
                kinds(),
                parents(other.and(above)),
                successors(other),
                new DutiesForm(duties.of(agency.agencyId())));
        return new ModelAndView("administration/desk/agency", "page", page)
                .addObject("place", place)
                .addObject("contact", contact)
                .addObject("end", end);
    }

    ModelAndView agency(Agency agency) {
        return agency(agency, PlaceForm.of(agency), ContactForm.of(agency), new EndForm(agency.version(), null, null));
    }

    private List<Fact> facts(Agency agency) {
        ContactCard card = agency.card();
        List<Fact> facts = new ArrayList<>();
        Long parent = agency.parent();
        facts.add(parent == null ? Fact.wide("上级单位", "无") : link("上级单位", agencies.get(new AgencyId(parent)), parent));
        if (agency.endedOn() != null) {
            Agency heir = agencies.answering(agency.agencyId());
            facts.add(Fact.of("撤销日期", agency.endedOn().toString()));
            facts.add(link("现由谁负责", heir, heir.agencyId().value()));
        }
        String does = duties.of(agency.agencyId());
        facts.add(Fact.wide("职责", does.isEmpty() ? UNKNOWN : does));
        facts.add(Fact.wide("工作机构", known(card.office())));
        facts.add(Fact.wide("办公地址", known(card.address())));
        facts.add(Fact.of("邮政编码", known(card.postcode())));
        facts.add(Fact.of("联系电话", known(card.telephone())));
        facts.add(Fact.of("传真", known(card.fax())));
        facts.add(Fact.of("电子邮箱", known(card.email())));
        facts.add(Fact.wide("办公时间", known(card.hours())));
        facts.add(Fact.of("网站", known(card.website())));
        facts.add(Fact.of("网址", known(card.websiteAddress())));
        facts.add(Fact.of("微信公众号", known(agency.wechat())));
        facts.add(Fact.of("微博", known(agency.weibo())));
        facts.add(Fact.of("公报", known(agency.gazette())));
        return facts;
    }

    private Fact link(String label, Agency agency, long id) {
        return keepsAll() ? Fact.link(label, agency.name(), of(id)) : Fact.of(label, agency.name());
    }

    private static String known(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }

    private static Map<String, String> kinds() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(AgencyKind.values()).forEach(kind -> options.put(kind.name(), kind.label()));
        return options;
    }

    private Map<String, String> parents(Predicate<Agency> which) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "无");
        options.putAll(options(which));
        return options;
    }

    private Map<String, String> successors(Predicate<Agency> other) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "请选择");
        options.putAll(options(other.and(each -> each.endedOn() == null)));
        return options;
    }

    private Map<String, String> options(Predicate<Agency> which) {
        Map<String, String> options = new LinkedHashMap<>();
        agencies.all().stream()
                .filter(which)
                .forEach(agency -> options.put(agency.agencyId().toString(), agency.name()));
        return options;
    }
}
