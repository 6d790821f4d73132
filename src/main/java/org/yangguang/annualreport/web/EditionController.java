package org.yangguang.annualreport.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.annualreport.TextDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Flash;

/** Earlier states of a section's text, and a draft made anew. */
@Controller
class EditionController {

    private final TextDesk texts;
    private final TextPages pages;
    private final CurrentUser currentUser;

    EditionController(TextDesk texts, TextPages pages, CurrentUser currentUser) {
        this.texts = texts;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/reports/{agency}/{year}/texts/{section}/editions/{number}")
    ModelAndView edition(
            @PathVariable long agency, @PathVariable int year, @PathVariable String section, @PathVariable int number) {
        return pages.edition(place(agency, year, section), number);
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/reports/{agency}/{year}/texts/{section}/editions/{number}/restore")
    String restore(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String section,
            @PathVariable int number,
            @ModelAttribute WritingForm form,
            RedirectAttributes redirect) {
        TextPlace place = place(agency, year, section);
        texts.restore(
                place.agency(),
                year,
                place.section(),
                number,
                form.version(),
                currentUser.get().actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已恢复第 " + number + " 版。"));
        return "redirect:" + place.path();
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/reports/{agency}/{year}/texts/{section}/draft")
    ModelAndView draft(@PathVariable long agency, @PathVariable int year, @PathVariable String section) {
        return pages.draft(place(agency, year, section));
    }

    private TextPlace place(long agency, int year, String section) {
        AgencyId id = new AgencyId(agency);
        currentUser.get().require(id, Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD);
        return TextPlace.of(id, year, section);
    }
}
