package org.yangguang.administration.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDuties;
import org.yangguang.ui.Flash;

/** Writes down what an agency does, by which applicants find it. */
@Controller
class AgencyDutiesController {

    private final AgencyDuties duties;
    private final AgencyPages pages;
    private final CurrentUser currentUser;

    AgencyDutiesController(AgencyDuties duties, AgencyPages pages, CurrentUser currentUser) {
        this.duties = duties;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/administration/agencies/{id}/duties")
    ModelAndView duties(
            @PathVariable long id,
            @Valid @ModelAttribute("duties") DutiesForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Agency agency = pages.kept(id);
        if (result.hasErrors()) {
            return pages.agency(agency).addObject("tooLong", "职责不超过 1000 字");
        }
        duties.write(agency.agencyId(), form.written(), currentUser.get().actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("职责已保存，申请人可以据此找到本单位。"));
        return new ModelAndView("redirect:" + AgencyPages.of(id));
    }
}
