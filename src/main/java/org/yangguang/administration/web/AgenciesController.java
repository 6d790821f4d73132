package org.yangguang.administration.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** The agencies as a tree, one of them, and new ones. */
@Controller
class AgenciesController {

    private final AgencyDesk desk;
    private final CurrentUser currentUser;
    private final AgencyPages pages;

    AgenciesController(AgencyDesk desk, CurrentUser currentUser, AgencyPages pages) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/administration/agencies")
    ModelAndView tree() {
        return pages.keepsAll()
                ? pages.tree()
                : new ModelAndView("redirect:"
                        + AgencyPages.of(currentUser.get().account().agency().value()));
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/administration/agencies/{id}")
    ModelAndView agency(@PathVariable long id) {
        return pages.agency(pages.kept(id));
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @GetMapping("/desk/administration/agencies/new")
    ModelAndView form() {
        return pages.newAgency().addObject("form", PlaceForm.EMPTY);
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @PostMapping("/desk/administration/agencies")
    ModelAndView create(
            @Valid @ModelAttribute("form") PlaceForm form, BindingResult result, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return pages.newAgency();
        }
        try {
            Agency entered = desk.create(form.place(), currentUser.get().actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("单位已建好，请填写联系信息。"));
            return new ModelAndView(
                    "redirect:" + AgencyPages.of(entered.agencyId().value()));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.newAgency();
        }
    }
}
