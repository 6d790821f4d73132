package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * With what an applicant asks how things stand.
 *
 * @param number of the request
 * @param code from the receipt
 * @param ending last four characters of the identity or telephone number
 */
record StatusForm(
        @Nullable String number,
        @Nullable String code,
        @Nullable String ending) {

    void check(BindingResult result) {
        require("number", number, "请填写申请编号，在回执上", result);
        require("code", code, "请填写查询码，在回执上", result);
        require("ending", ending, "请填写证件号码或者电话号码的后四位", result);
    }

    private static void require(String field, @Nullable String value, String message, BindingResult result) {
        if (WhoForm.text(value).isEmpty()) {
            result.rejectValue(field, "empty", message);
        }
    }
}
