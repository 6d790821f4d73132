package org.yangguang.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yangguang.ui.PublicPage;

/** Answers failures that happened outside Spring MVC: in a filter, in the container, while a page was being written. */
@Controller
class FailureController implements ErrorController {

    private final Answers answers;

    FailureController(Answers answers) {
        this.answers = answers;
    }

    @PublicPage
    @RequestMapping("${spring.web.error.path:/error}")
    Object failed(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Trouble trouble = failure instanceof Throwable thrown
                ? Trouble.of(cause(thrown))
                : Trouble.of(status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND);
        return answers.answer(trouble, request, failure instanceof Throwable thrown ? thrown : null);
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof ServletException wrapped && wrapped.getCause() != null ? wrapped.getCause() : thrown;
    }
}
