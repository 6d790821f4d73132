package org.yangguang.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.yangguang.ui.Demonstrating;
import org.yangguang.ui.NavigationEntry;
import org.yangguang.ui.SiteProperties;

/**
 * Lays the {@link Frame} ready as a request attribute, where every template finds it, those of error pages outside Spring MVC
 * too.
 */
@Component
class FrameFilter extends OncePerRequestFilter {

    static final String ELDER_COOKIE = "elder";

    private final SiteProperties site;
    private final ObjectProvider<NavigationEntry> entries;
    private final Demonstrating demonstrating;

    FrameFilter(SiteProperties site, ObjectProvider<NavigationEntry> entries, Demonstrating demonstrating) {
        this.site = site;
        this.entries = entries;
        this.demonstrating = demonstrating;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(
                "frame", new Frame(site, navigation(), demonstrating.is(), elder(request), address(request)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private List<NavigationEntry> navigation() {
        return entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    private static boolean elder(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, ELDER_COOKIE);
        return cookie != null && cookie.getValue().equals("1");
    }

    private static String address(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        Object path = failed ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI();
        Object query = failed ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
        return query == null ? String.valueOf(path) : path + "?" + query;
    }
}
