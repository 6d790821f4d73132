package org.yangguang.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yangguang.ui.DeskFrame;
import org.yangguang.ui.DeskFrame.Entry;
import org.yangguang.ui.DeskFrame.Group;
import org.yangguang.ui.DeskFrame.Viewer;
import org.yangguang.ui.SavedViews;
import org.yangguang.ui.Theme;

/** Somebody is signed in, unless the address says that nobody is. */
@TestComponent
@Component
class SampleDeskFilter extends OncePerRequestFilter {

    private static final Viewer VIEWER = new Viewer("马某", "政务公开办公室", "/desk/sample/form", "/desk/sample/signout");

    private static final List<Group> GROUPS = List.of(
            new Group(
                    null,
                    List.of(
                            new Entry("今日", "/desk/sample/today", "today", 14, true),
                            new Entry("依申请公开", "/desk/sample/requests", "inbox", 9, true),
                            new Entry("主动公开", "/desk/sample/parts", "page", 6, true))),
            new Group(
                    "年度报告",
                    List.of(
                            new Entry("本机关年报", "/desk/sample/report", "chart", 1, true),
                            new Entry("各单位进度", "/desk/sample/progress", "board", null, false))),
            new Group("设置", List.of(new Entry("单位与账号", "/desk/sample/form", "agency", null, false))));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameter("nobody") == null) {
            request.setAttribute(DeskFrame.ATTRIBUTE, new DeskFrame(GROUPS, VIEWER, Theme.of(request)));
            request.setAttribute(SavedViews.ATTRIBUTE, SampleList.views(request.getParameter("q")));
        }
        chain.doFilter(request, response);
    }
}
