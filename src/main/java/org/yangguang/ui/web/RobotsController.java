package org.yangguang.ui.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.yangguang.ui.Demonstrating;
import org.yangguang.ui.PublicPage;

/** What crawlers may read: everything public, and nothing of a demonstration, which must not be taken for a government. */
@Controller
class RobotsController {

    private final Demonstrating demonstrating;

    RobotsController(Demonstrating demonstrating) {
        this.demonstrating = demonstrating;
    }

    @PublicPage
    @ResponseBody
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\n" + (demonstrating.is() ? "Disallow: /\n" : "Disallow:\n");
    }
}
