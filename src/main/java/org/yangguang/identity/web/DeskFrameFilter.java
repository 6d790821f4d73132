package org.yangguang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.DeskFrame;
import org.yangguang.ui.Theme;

/** Lays ready what the desk's layout shows on every page: who is signed in, and where they may go. */
@Component
class DeskFrameFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;
    private final AgencyDirectory agencies;
    private final ObjectProvider<DeskEntry> entries;

    DeskFrameFilter(CurrentUser currentUser, AgencyDirectory agencies, ObjectProvider<DeskEntry> entries) {
        this.currentUser = currentUser;
        this.agencies = agencies;
        this.entries = entries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        currentUser.find().ifPresent(user -> request.setAttribute(DeskFrame.ATTRIBUTE, frame(user, request)));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals("/desk") && !path.startsWith("/desk/");
    }

    private DeskFrame frame(SignedInUser user, HttpServletRequest request) {
        Map<String, List<DeskFrame.Entry>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.visibleTo(user))
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .forEach(entry -> groups.computeIfAbsent(
                                Objects.requireNonNullElse(entry.group(), ""), any -> new ArrayList<>())
                        .add(new DeskFrame.Entry(entry.label(), entry.path(), entry.icon(), null, entry.core())));
        String office = agencies.get(user.account().agency()).name();
        return new DeskFrame(
                groups.entrySet().stream()
                        .map(group ->
                                new DeskFrame.Group(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                        .toList(),
                new DeskFrame.Viewer(user.account().name(), office, AccountAddresses.ME, "/identity/sign-out"),
                Theme.of(request));
    }
}
