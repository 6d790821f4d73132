package org.yangguang.ui.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes out of all that is sent what no keyboard types and the database cannot hold: the character zero. */
@ControllerAdvice
class PlainText {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new WithoutZero());
    }

    private static final class WithoutZero extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text.replace("\0", ""));
        }
    }
}
