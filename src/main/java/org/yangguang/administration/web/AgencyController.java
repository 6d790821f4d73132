package org.yangguang.administration.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Changes to an agency: its card, which it keeps itself; what it is, and its end, which the county keeps. */
@Controller
class AgencyController {

    private final AgencyDirectory agencies;
    private final AgencyDesk desk;
    private final CurrentUser currentUser;
    private final AgencyPages pages;

    AgencyController(AgencyDirectory agencies, AgencyDesk desk, CurrentUser currentUser, AgencyPages pages) {
        this.agencies = agencies;
        this.desk = desk;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/administration/agencies/{id}/contact")
    ModelAndView contact(
            @PathVariable long id,
            @Valid @ModelAttribute("contact") ContactForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Agency agency = pages.kept(id);
        return saved(
                agency,
                () -> {
                    desk.amend(
                            agency.agencyId(),
                            form.version(),
                            form.contact(),
                            currentUser.get().actor());
                    return Flash.done("联系信息已保存。");
                },
                result,
                () -> pages.agency(agency, PlaceForm.of(agency), form, end(agency)),
                redirect);
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @PostMapping("/desk/administration/agencies/{id}/place")
    ModelAndView place(
            @PathVariable long id,
            @Valid @ModelAttribute("place") PlaceForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Agency agency = agencies.get(new AgencyId(id));
        return saved(
                agency,
                () -> {
                    desk.move(
                            agency.agencyId(),
                            form.version(),
                            form.place(),
                            currentUser.get().actor());
                    return Flash.done("单位已保存。");
                },
                result,
                () -> pages.agency(agency, form, ContactForm.of(agency), end(agency)),
                redirect);
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @PostMapping("/desk/administration/agencies/{id}/end")
    ModelAndView end(
            @PathVariable long id,
            @Valid @ModelAttribute("end") EndForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Agency agency = agencies.get(new AgencyId(id));
        return saved(
                agency,
                () -> {
                    Agency ended = desk.end(
                            agency.agencyId(),
                            form.version(),
                            Objects.requireNonNull(form.endedOn()),
                            new AgencyId(Objects.requireNonNull(form.successor())),
                            currentUser.get().actor());
                    return Flash.done("已记为撤销，此后由承接单位负责；当年和以前的数字仍归原单位。")
                            .undoneBy(AgencyPages.of(id) + "/revive?version=" + ended.version());
                },
                result,
                () -> pages.agency(agency, PlaceForm.of(agency), ContactForm.of(agency), form),
                redirect);
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @PostMapping("/desk/administration/agencies/{id}/revive")
    ModelAndView revive(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            desk.revive(new AgencyId(id), version, currentUser.get().actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已恢复。"));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        return new ModelAndView("redirect:" + AgencyPages.of(id));
    }

    private static EndForm end(Agency agency) {
        return new EndForm(agency.version(), null, null);
    }

    /** @param change tells what it did, and how to take it back */
    private static ModelAndView saved(
            Agency agency,
            Supplier<Flash> change,
            BindingResult result,
            Supplier<ModelAndView> again,
            RedirectAttributes redirect) {
        if (!result.hasErrors()) {
            try {
                redirect.addFlashAttribute(Flash.ATTRIBUTE, change.get());
                return new ModelAndView(
                        "redirect:" + AgencyPages.of(agency.agencyId().value()));
            } catch (Refusal refused) {
                result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            }
        }
        return again.get();
    }
}
