package org.yangguang.requests.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An amendment on the desk. */
@Controller
class AmendmentController {

    private final AmendmentAccess access;
    private final AmendmentPages pages;

    AmendmentController(AmendmentAccess access, AmendmentPages pages) {
        this.access = access;
        this.pages = pages;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/amendments/{id}")
    ModelAndView one(@PathVariable long id) {
        return pages.of(access.seen(id));
    }
}
