package org.yangguang.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.ListView;
import org.yangguang.identity.ListViews;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.ViewedList;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Address;
import org.yangguang.ui.Flash;

/**
 * Saving views of lists. Nothing leads anywhere but to lists that the program knows, with parameters that they know: whatever the
 * form says, no more is kept.
 */
@Controller
class ViewsController {

    private final ViewedLists lists;
    private final ListViews views;
    private final CurrentUser currentUser;

    ViewsController(ViewedLists lists, ListViews views, CurrentUser currentUser) {
        this.lists = lists;
        this.views = views;
        this.currentUser = currentUser;
    }

    /** @param query of the list as it was shown when the form was sent */
    @SignedIn
    @PostMapping("/desk/views")
    String save(
            @RequestParam String list,
            @RequestParam String query,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean first,
            RedirectAttributes redirect) {
        ViewedList known = lists.at(list).orElseThrow(() -> new NotFound("没有这个清单。"));
        Map<String, String[]> asked = parameters(query);
        Map<String, String> view = known.view(asked);
        try {
            views.save(account(), known.path(), name, Address.query(view), first);
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已保存视图“" + name.strip() + "”。"));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        Map<String, String> shown = new LinkedHashMap<>(view);
        shown.putAll(known.place(asked));
        return "redirect:" + Address.exactly(known.path(), shown);
    }

    @SignedIn
    @PostMapping("/desk/views/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        ListView removed = views.remove(account(), id);
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done("已删除视图“" + removed.name() + "”。").undoneBy("/desk/views/" + id + "/restore"));
        return "redirect:" + Address.exactly(removed.list(), Map.of());
    }

    @SignedIn
    @PostMapping("/desk/views/{id}/restore")
    String restore(@PathVariable long id, RedirectAttributes redirect) {
        ListView restored = views.restore(account(), id);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已恢复视图“" + restored.name() + "”。"));
        return "redirect:" + restored.address();
    }

    private long account() {
        return currentUser.get().account().accountId();
    }

    /** Values that are not encoded as addresses are have come from no page of ours. */
    private static Map<String, String[]> parameters(String query) {
        MultiValueMap<String, String> encoded =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        Map<String, String[]> parameters = new LinkedHashMap<>();
        encoded.forEach((name, values) -> parameters.put(name, decoded(values)));
        return parameters;
    }

    private static String[] decoded(List<String> values) {
        try {
            return values.stream()
                    .filter(Objects::nonNull)
                    .map(each -> UriUtils.decode(each, StandardCharsets.UTF_8))
                    .toArray(String[]::new);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }
}
