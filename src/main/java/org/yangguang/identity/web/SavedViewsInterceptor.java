package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.ListView;
import org.yangguang.identity.ListViews;
import org.yangguang.identity.ViewedList;
import org.yangguang.ui.Address;
import org.yangguang.ui.SavedViews;

/**
 * Lays ready what the reader saved of the list that is asked for, so that the handlers of lists need not know; and opens a list that
 * is asked for without any query in the view that the reader made the first one.
 */
@Component
class SavedViewsInterceptor implements HandlerInterceptor {

    private final ViewedLists lists;
    private final ListViews views;
    private final CurrentUser currentUser;

    SavedViewsInterceptor(ViewedLists lists, ListViews views, CurrentUser currentUser) {
        this.lists = lists;
        this.views = views;
        this.currentUser = currentUser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<ViewedList> list =
                HttpMethod.GET.matches(request.getMethod()) ? lists.at(request.getRequestURI()) : Optional.empty();
        if (list.isEmpty()) {
            return true;
        }
        long account = currentUser.get().account().accountId();
        List<ListView> saved = views.of(account, list.get().path());
        Optional<ListView> first = request.getQueryString() == null
                ? saved.stream().filter(ListView::first).findFirst()
                : Optional.empty();
        if (first.isPresent()) {
            forward(first.get().address(), request, response);
            return false;
        }
        request.setAttribute(SavedViews.ATTRIBUTE, shown(list.get(), saved, request.getParameterMap()));
        return true;
    }

    /** What just happened is told on the page on which the reader ends up. */
    private static void forward(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, ?> told = RequestContextUtils.getInputFlashMap(request);
        if (told != null) {
            RequestContextUtils.getOutputFlashMap(request).putAll(told);
            RequestContextUtils.saveOutputFlashMap(address, request, response);
        }
        response.sendRedirect(address);
    }

    private static SavedViews shown(ViewedList list, List<ListView> saved, Map<String, String[]> asked) {
        Map<String, String> place = list.place(asked);
        Map<String, String> view = list.view(asked);
        String now = Address.of(list.path(), view);
        Map<String, String> all = new HashMap<>(view);
        all.putAll(place);
        String suffix = place.isEmpty() ? "" : "&" + Address.query(place);
        return new SavedViews(
                list.path(),
                Address.query(all),
                view.isEmpty(),
                Address.exactly(list.path(), place),
                saved.stream()
                        .map(each -> new SavedViews.View(
                                each.id(),
                                each.name(),
                                each.address() + suffix,
                                each.address().equals(now),
                                each.first()))
                        .toList());
    }
}
