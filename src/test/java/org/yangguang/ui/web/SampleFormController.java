package org.yangguang.ui.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.PublicPage;

/** A form of the desk with every kind of field, and one that saves itself. */
@TestComponent
@Controller
class SampleFormController {

    record FormPage(DeskPage layout, Map<String, String> kinds, Map<String, String> duties) {}

    record AccountForm(
            @NotBlank(message = "请填写姓名") @Nullable String name,
            @NotBlank(message = "请填写密码") @Nullable String password,
            @Nullable String kind,
            @NotEmpty(message = "请至少选择一项职责") @Nullable List<String> duties,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until,

            @Nullable String way,
            boolean told,
            @Nullable MultipartFile scan,

            @Size(max = 50, message = "说明不超过 50 字") @Nullable String text) {}

    @PublicPage
    @GetMapping("/desk/sample/form")
    String form(Model model) {
        model.addAttribute(
                "accountForm",
                new AccountForm(
                        "马某", "", "office", List.of("handler"), LocalDate.of(2022, 1, 31), "town", true, null, "说明"));
        return show(model);
    }

    @PublicPage
    @PostMapping("/desk/sample/form")
    String send(@Valid @ModelAttribute AccountForm accountForm, BindingResult result, Model model) {
        return show(model);
    }

    /** Version 3 was changed by somebody else in the meantime. */
    @PublicPage
    @PostMapping(path = "/desk/sample/save", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> save(@RequestParam int version, @RequestParam String text) {
        if (version == 3) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body("<div data-answer><p>陈某在 09:41 修改了这一段。</p></div>");
        }
        return ResponseEntity.noContent()
                .header("X-Version", Integer.toString(version + 1))
                .build();
    }

    private static String show(Model model) {
        Map<String, String> kinds = new LinkedHashMap<>(Map.of("office", "县政府办公室"));
        kinds.put("town", "乡镇");
        Map<String, String> duties = new LinkedHashMap<>(Map.of("handler", "承办人"));
        duties.put("reviewer", "审核人");
        duties.put("leader", "领导");
        var layout = DeskPage.of("新建账号", "/desk/sample/form", new Crumb("单位与账号", "/desk/sample/parts"));
        model.addAttribute("page", new FormPage(layout, kinds, duties));
        return "sample/desk-form";
    }
}
