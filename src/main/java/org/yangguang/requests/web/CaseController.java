package org.yangguang.requests.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;

/** A case on the desk. */
@Controller
class CaseController {

    private final CaseFiles files;
    private final CasePages pages;
    private final CurrentUser currentUser;

    CaseController(CaseFiles files, CasePages pages, CurrentUser currentUser) {
        this.files = files;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/{id}")
    ModelAndView one(@PathVariable long id) {
        SignedInUser user = currentUser.get();
        return pages.of(CaseDuties.seen(user, files.get(id)), user);
    }
}
