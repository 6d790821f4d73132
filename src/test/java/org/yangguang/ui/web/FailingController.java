package org.yangguang.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PublicPage;

/** Handlers that fail in every way a handler can. */
@TestComponent
@Controller
class FailingController {

    @PublicPage
    @GetMapping("/sample/year/{year}")
    String year(@PathVariable int year) {
        throw new NotFound("没有%d年的年度报告。".formatted(year));
    }

    @PublicPage
    @GetMapping("/sample/fail/{how}")
    @Nullable String fail(@PathVariable String how, HttpServletResponse response) throws IOException {
        switch (how) {
            case "refuse" -> throw new Refusal("2021年的年度报告已经公布，不能再修改。");
            case "late" -> throw new OptimisticLockingFailureException("secret row 7");
            case "container" -> response.sendError(503, "secret container text");
            default -> throw new IllegalStateException("secret of the program");
        }
        return null;
    }
}
